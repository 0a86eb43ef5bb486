import type { Markers } from '../../markers.ts';

/** Warmth in the way a customer writes; weak evidence. */
export const STYLE: Markers['style'] = {
  'warm-greeting': {
    patterns: [
      '(que tal|como (esta|estan|estas|estais|andan|andas|anda|va todo|va eso|les va|le va|te va|os va)|como (ha ido|fue|te fue|les fue) (el|la|tu|su|ese))',
      '(espero|deseo|ojala) .. (que)? .. (este|esten|estes|esteis|haya|hayan|hayas|se encuentre*|tenga*|todo vaya) .. (bien|muy bien|buen|buena|genial|estupend*|pasado|de maravilla)',
      '(hola|buenas|buenos dias|buenas tardes|querido|querida|queridos|queridas|estimadisim*) .. (guapa|guapo|guapos|guapas|majo|maja|majos|amigo|amiga|amigos|equipazo|querid*|de nuevo , soy|campeones|corazon|cielo|guapisim*|preciosa|familia|mi favorit*|genios|genio|crack|cracks)',
      '(muy|muy muy) (buenos dias|buenas tardes|buenas noches|buenas)',
      '(feliz|felices) (lunes|martes|viernes|ano|navidad|navidades|fiestas|pascua|semana|finde|domingo|jueves|miercoles)',
      '(soy yo (otra vez|de nuevo)|aqui (estoy|sigo) (otra vez|de nuevo)|adivinen quien|cuanto tiempo|que alegria (leerte|leerles|leeros|saludar*|verte|verlos)|un gusto (saludar*|volver)|encantad* de (saludar*|volver))',
    ],
    unless: [
      '(espero) .. (solucion*|resuelv*|respuesta|devuelv*|puedan) ..',
      'como (esta|va) (mi|el|la) (pedido|caso|reembolso|paquete|envio|reclamacion|factura|reserva)',
      'que tal (si|funciona|es|va (el|la|con)) ..',
    ],
  },
  jokes: {
    patterns: [
      '(jaja*|jeje*|jiji*|jajaj*|ajaj*|jejej*|jijij*|juas|haha*|xd|xdd|xddd|lol|es broma|era broma|bromeo|broma aparte|bromas aparte|me parto|que risa|me muero de risa|me troncho)',
      '(perdonen mi torpeza|que cabeza la mia|vaya cabeza|cosas de la edad|soy un desastre|no se rian|no te rias|no se ria|que desastre soy|ups|uy|vaya despiste el mio|dramatic*)',
    ],
    unless: [
      '(es una|menuda|parece una|parece|vaya|mala|que|de mal gusto|no estoy para|sera|ni de|tomadura|debe ser) .. broma*',
      'sin bromas',
    ],
  },
  'warm-thanks': {
    patterns: [
      '(mil|miles de|un millon de|infinitas|muchisimas|montones de|millones de|tantas|mil y una|de corazon) (gracias)',
      '(gracias) .. (de corazon|de todo corazon|de verdad|por (todo|tanto|su paciencia|tu paciencia|vuestra paciencia|estar ahi|escuchar*|su carino|su amabilidad|tu amabilidad|vuestra amabilidad|ser tan|cuidar*|preocupar*|la paciencia|el carino|acordar*))',
      '(son|eres|es usted|sois|es|fue|han sido|fuiste|has sido|habeis sido) (unos|un|una|unas|los|la|el|lo|de|tan|muy|super)? .. (cielo|angel|angeles|encanto|encantos|sol|soles|crack|cracks|maximo|mejor|mejores|geniales|genial|maravilla|maravillos*|estupend*|majo|maja|majisim*|amabilisim*|amables|amable|increibles|joya|santo|santa|bendicion|lindos|lindo|lindas|atentos|atenta|primera|salvadores|grande|grandes)',
      '(me|nos) (encanta|encanto|encantan|alegra|alegran|alegraron|alegro|alegras|alegrais|salvaste|salvaron|han salvado|has salvado|habeis salvado) .. (la vida|el dia|la manana|la tarde|tratar con|hablar con|trabajar con|su trato|vuestro trato|tu trato|su equipo|charlar con|leer*|su atencion|vuestra atencion)',
      '(un placer|una delicia|una gozada|da gusto|un gusto) .. (hablar|tratar|trabajar|charlar|con ustedes|con vosotros|contigo|leer*|con gente)',
      '(se lo|te lo|os lo|les) (agradezco|agradecemos) .. (en el alma|de corazon|muchisimo|infinitamente|un monton|tanto|de verdad|enormemente)',
      '(besos|besitos|un beso|un besazo|abrazos|un abrazo|un fuerte abrazo|abrazote|un abrazote|los quiero|los adoro|os quiero|que dios (le|les|te|los) bendiga|bendiciones)',
    ],
    unless: [
      '(gracias) por (nada|hacerme perder|arruinar|estropear) ..',
      '(no) (son|es|eres|fue|han sido|ha sido) .. (amable*|genial*|el mejor|los mejores|atent*|primera)',
      '(muy|tan) amable (en|de su parte|,|$) ..',
      '(es|seria|fue) (la|el|lo) mejor (opcion|que|forma|manera|momento|hora|plan|modelo|solucion)',
      '(seria|fuera) tan amable ..',
      '(que|cual) es (la|el) mejor ..',
      '(es|de) (la)? primera (vez|que|linea)',
    ],
  },
  'personal-wishes': {
    patterns: [
      '(salude|saluden|saluda|saludame|saludos|saludad|recuerdos|besos|abrazos|dele saludos|denle saludos|manda saludos|manda recuerdos|les manda saludos|os manda saludos|te manda saludos) .. (a|de parte|de mi|para) (su|sus|tu|tus|todo|todos|todas|toda|la|el|mi|los|las|vuestr*) ..',
      '(que|te deseo|les deseo|os deseo|le deseo|deseo) .. (tenga|tengan|tengas|tengais|pase|pasen|pases|paseis|disfrute*|un) .. (buen|buena|lindo|linda|feliz|bonito|bonita|precioso|preciosa|excelente|estupendo|maravilloso|hermoso|hermosa) .. (finde|fin de semana|dia|tarde|noche|semana|vacaciones|viaje|domingo)',
      '(cuidese|cuidense|cuidate|cuidaos|cuidense mucho|que se mejore|que te mejores|animo con|tomese su tiempo|tomense su tiempo|tomate tu tiempo|sin ninguna prisa|disfrut* de (su|tu|las|el|vuestr*) ..)',
      '(igualmente|lo mismo digo|tu tambien|usted tambien|ustedes tambien) ,? (para|que|feliz|felices|buen|disfrut*|y (que|un|feliz|su|tu))',
      '(hasta pronto|nos vemos pronto|hablamos pronto|nos leemos|seguimos hablando)',
    ],
    unless: [],
  },
};

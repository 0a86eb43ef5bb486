import type { Markers } from '../../markers.ts';

/** Helpers: offers, consent, refusals, pleasantries, and texts that are nobody’s own words. */
export const CUES: Markers['cues'] = {
  'offers-contact': {
    patterns: [
      '(le|les|te|os) (pregunto|llamo|escribo|contacto|aviso|vuelvo a (preguntar|escribir|llamar|contactar)|consulto|visito) (yo|de nuevo|otra vez)? (manana|luego|otra vez|de nuevo|la semana|el lunes|mas tarde|en unos dias|pasado|cuando|para)',
      '(la|lo|las|los) (llamo|llamamos|visito|visitamos|acompano|acompanamos)',
      '(lo|la|los|las) ... (juntos|juntas|con calma|paso a paso)',
      '(quiere|quieren|quieres|quereis|le gustaria|les gustaria|te gustaria|os gustaria|le apetece|te apetece|os apetece|prefiere|prefieres|desea|desean|le parece|te parece|les parece|os parece|le interesa|te interesa|les interesaria|le vendria bien|te vendria bien|puedo|podemos|podria|podriamos|me gustaria|nos gustaria|nos encantaria|me encantaria|con gusto|encantado|encantada|encantados|si quiere|si quieres|si quieren|si quereis|si gusta|si lo desea|si lo prefiere|si prefiere|tal vez|quizas|quiza|no dude|no dudes|no duden|le propongo|te propongo|les propongo|vemos|hacemos|agendamos|programamos|concertamos|que tal si|le viene bien|te viene bien|os viene bien|le ofrezco|te ofrezco|les ofrecemos|le ofrecemos|le|te|les|os) ... (llamada|llamo|llame|llamarle|llamarla|llamarte|llamaros|llamamos|llamemos|llamar|videollamada|reunion|reunirnos|visita|visitarle|visitarte|cita|demo|demostracion|recorrido|tour|explique|explicarle|explicarte|explico|expliquemos|expliquemoslo|cuente|cuento|contarle|contarte|ensene|enseno|ensenarle|ensenarte|muestre|mostrarle|mostrarte|acompane|acompanarle|acompanarte|acompano|guie|guiarle|guio|guiarte|hablamos|hablemos|hablar|charlar|charlamos|conversar|comentarlo|comentamos|revisarlo|repasar|repasamos|repasemos|juntos|consejos|recomendaciones|sugerencias|recomendarle|recomendarte|consejo|asesor|asesoria|asesorarle|formacion|capacitacion|sesion|seguimiento|mantenerle|mantenerte|comer|comida|cafe|cena|mas detalles|mas informacion|ideas|ejemplos|boletin|encuesta|webinar|aconsejarle|paso a paso|ayuda personal*)',
      '(cuenteme|cuentame|cuentenos|cuentanos|hableme|hablame|digame|dime) (que|como|un poco|mas|por que|sobre) ..',
      '(una|otra) (llamada|reunion|demo|visita|videollamada|charla) .. (tal vez|quizas|quiza|entonces|con nuestro|con nuestra)',
    ],
    unless: [
      '(algo mas|alguna otra cosa|otra cosa|en que mas|en algo mas) ..',
      '(me|nos) (puede|podria|facilita|indica|confirma|da|dice|indique|facilite|confirme) .. (su|tu|el|la|sus|los) ..',
      '(en que|como) (puedo|podemos|le puedo|te puedo) .. ayudar* $',
      '(voy a|dejeme|dejame|permitame) (revisar|comprobar|verificar|consultar|ver) ..',
    ],
    negatable: false,
  },
  'small-talk': {
    patterns: [
      '(cuando|cual) es su (cumpleanos|signo|aficion)',
      'que (musica|libros|peliculas|comida|deporte|deportes) (le|te|les) gusta',
      'que (le|te|les|os) gusta (leer|hacer|tomar|beber|comer|ver|escuchar|cocinar)',
      '(cuentenos|cuentanos|hablenos|hablanos|cuenteme|cuentame|diganos) (un poco|algo|mas)? (mas)? (de|sobre|acerca de) (su|tu|usted|ti|ustedes|vuestra)',
      'como (nos|supo|supiste|nos ha|nos has) (conocio|conociste|encontro|conocieron|descubrio|conocido|encontrado|de nosotros)',
      '(que edad|cuantos anos) (tiene|tienes|tienen)',
      '(quien|quienes) (mas)? (toma|toman|lee|leen|vive|viven|bebe|beben|va a|usa)',
      '(que tal|como) .. (esta|estas|estan|estais|fue|ha ido|le fue|te fue|les fue|va|le va|te va|les va|salio|lo paso|lo pasaste|se encuentra|te encuentras|ha pasado|resulto|fueron|el|la|su|tu|las|todo|sigue|van) .. (hoy|dia|semana|finde|fin de semana|vacaciones|viaje|inauguracion|fiesta|boda|familia|ninos|hijos|apertura|puente|todo|tiempo|usted|feria|mudanza|hija|hijo|evento|partido|calor|$)',
      '(espero|esperamos|deseo) .. (que)? .. (haya|hayas|hayan|tenga|tengas|tengan|este|estes|esten|pasara|tuviera|disfrut*|fuera) .. (bien|buen|buena|genial|estupend*|lind*|disfrut*|descans*)',
      '(disfruto|disfrutaste|disfrutaron|aprovecho|aprovechaste|descanso|descansaste) .. (finde|fin de semana|vacaciones|viaje|puente|fiestas|verano|sol|dias)',
      '(que) (calor|frio|tiempo|lluvia) ..',
    ],
    unless: [
      '(como|que tal) (va|esta|fue|funciona) (el|la|su|tu) (pedido|servicio|envio|entrega|equipo|pago)',
    ],
    negatable: false,
  },
  accepts: {
    patterns: [
      '^ (pues|mejor|prefiero)? (lo segundo|lo primero|la segunda opcion|la primera opcion) ,? (pues|mejor|por favor|claro|encantad*|si)',
      '^ (ay|oh|uy|ah|bueno|vale|ok|genial|perfecto|hola|pues|estupendo)? ,? (si|sip|siii*|sii|claro|claro que si|por supuesto|desde luego|encantado|encantada|encantados|con mucho gusto|con gusto|como no|por favor si|me parece (bien|genial|perfecto|estupendo)|me encantaria|nos encantaria|me gustaria|me vendria (genial|bien|de perlas|muy bien|fenomenal)|dale|venga|va|sale|orale|hecho|adelante|perfecto|fenomenal|buena idea|excelente idea|seria (genial|estupendo|ideal|perfecto|de gran ayuda|muy amable|fantastico)|que buena idea|suena bien|suena genial|genial)',
      '(si , por favor|si por favor|claro que si|me encantaria|nos encantaria|me gustaria mucho|me vendria (genial|de perlas|fenomenal|muy bien)|seria (genial|estupendo|ideal|fantastico)|acepto encantad*|con mucho gusto|pues si|que buena idea|se lo agradeceria mucho|te lo agradeceria mucho|me apunto|nos apuntamos)',
    ],
    unless: [
      '^ (si|vale|ok|claro|bueno|perfecto|genial) , (pero)? .. (no|prefiero|solo|mejor) ..',
      '^ si (no|la|el|me|lo|se|hay|es|necesito|puede*|tengo|quiere*|alguien|usted*|fuera*|ya|hubiera|a|en) ..',
      '^ (por favor|claro) no ..',
      '^ (va|dale) (a|en|muy|de) ..',
      '(no) (me gustaria|me encantaria) ..',
    ],
    negatable: false,
  },
  declines: {
    patterns: [
      '^ (ay|oh|ah|uy|bueno|pues|mm|hmm|gracias|muchas gracias|ok|vale|hola|muy amable)? ,? (pero)? (no|nop|nope|no no|no gracias|nah|ahora no|hoy no|mejor no|paso|negativo|para nada|ni hablar|ninguno|ninguna|no hace falta|no es necesario|de momento no|por ahora no|prefiero no|creo que no)',
      '(no gracias|no , gracias|no , muchas gracias|no muchas gracias|gracias pero no|gracias , pero no|no me interesa|no nos interesa|no hace falta|no es necesario|no hace ninguna falta|no sera necesario|prefiero no|preferiria no|mejor no|paso de|por ahora no|de momento no|estoy bien asi|estamos bien asi|asi esta bien|asi estoy bien|dejelo|dejalo|dejelo asi|no se moleste|no te molestes|no se molesten|no lo necesito|no la necesito|no necesito|no quiero|no , de verdad|se lo agradezco pero|te lo agradezco pero|ni falta que hace|ni lo uno ni lo otro)',
      '^ ni _ ni _ ..',
    ],
    unless: [
      'no (hay problema|pasa nada|hay de que|tengo ni idea|se|me llego|me ha llegado|funciona|entiendo|lo entiendo|ha llegado|he recibido|me sale|me deja|puedo|encuentro|veo|aparece|obstante|tengo|recibi|estoy segur*|solo|tenia|sabia|me acuerdo|logro|consigo|esperaba|me parece mal|me importa|duden|dude|dudes|sabemos|podemos|hemos|me ha|me han|nos|lo se|lo sabia|tanto|ha|han|es que|era|fue|carga|abre|arranca|enciende|imprime|conecta|llega|llego)  ..',
      '^ no , (es|la|el|lo|yo|me|eso|pero|que|ese|esa|mi|necesito|queria|todavia|aun|solo) ..',
      '(no quiero|no necesito) .. (molestar|perder|quedarme|que se|dejar|equivocarme|que pase|meter|liarla)',
      'paso de (la|el|una|un|los|las)? (pantalla|pagina|nivel|curso)',
    ],
    negatable: false,
  },
  pleasantry: {
    patterns: [
      '(por favor|porfa|porfavor|gracias|muchas gracias|perdon|perdone|perdona|disculpe|disculpa|disculpen|hola|buenas|buenos dias|buenas tardes|buenas noches|buen dia|saludos|un saludo|adios|hasta luego|encantad*|genial|perfecto|estupendo|feliz|que bien|que bueno|maravilloso|excelente|amable|un abrazo|felicidades|me alegr*|estimad*|igualmente|jaja*|fenomenal)',
    ],
    negatable: false,
  },
  'reaches-out': {
    patterns: [
      '(ayuda|ayudeme|ayudenme|ayudame|ayudarme|ayudenos|por favor|alguien|estan ahi|estas ahi|que hago|que puedo hacer|que debo hacer|que hacemos|quedese|quedate|quedense|digame|diganme|dime|aconsej*|puede|pueden|puedes|podria|podrian|escuch*|conmigo|hablar|llam*|expliqu*|explica*|acompan*|gui*|tranquilic*|tranquiliz*|es seguro|hay alguna|urgente|se lo ruego|se lo suplico|les ruego|necesito que|no me deje*|no se que hacer)',
    ],
    unless: [
      '(dejenme|dejeme|dejame|no me llam*|sin llamadas|no quiero hablar|sin preguntas|no quiero que|no tengo ganas de hablar) ..',
    ],
    negatable: false,
  },
  question: {
    patterns: [
      '(se puede|se pueden) (*ar|*er|*ir|*arlo|*erlo|*irlo|*arla|*erla|*irla)',
      '^ (y|entonces|pero|o sea)? ,? (eso|esto) (quiere decir|significa|implica)',
      '^ (y|pero|entonces|bueno|hola|oye|oiga|oigan|ah|por cierto|ademas|tambien|ok|vale|una duda|una pregunta|disculpe|perdone)? ,? (y)? (por que|como|que|cual|cuales|quien|quienes|cuando|cuanto|cuanta|cuantos|cuantas|donde|adonde|de donde|a que|de que|en que|con que|para que|hasta cuando|desde cuando|a donde|a cuanto|puedo|podemos|se puede|hay|es|son|esta|estan|tiene|tienen|teneis|tengo|debo|deberia|sirve|funciona|incluye|viene|cuesta|seria|existe|saben|sabe|sabes|puede|pueden|podria|podrian|merece|conviene|me conviene|llega|llegara|ha|han|sera|hacen|hace|acepta*|cabe|vale la pena|se)',
      ', (y)? (por que|como|que|cual|quien|cuando|cuanto|donde|hay|se puede|puedo|es|esta|tengo|debo)',
      '(me gustaria saber|quisiera saber|queria saber|quiero saber|me pregunto|me preguntaba|pregunto|queria preguntar|quisiera preguntar|necesito saber|saben si|sabe si|sabes si|no se si|duda|pregunta) ..',
      '(y|o) (por que|como|que|cual|cuando|cuanto|donde|a que|en que|de que) ..',
    ],
    negatable: false,
  },
  'no-real-question': {
    patterns: [
      '(estafadores|ladrones|idiotas|verguenza|sinverguenzas|mentirosos|robando|imbeciles|payasos) ..',
      '(me|nos|lo|la|le|se)? (puede|pueden|puedes|podeis|podria|podrian|podrias|podes) (por favor)? (usted|ustedes|alguien)? .. (ayudar*|comprobar|enviar*|mandar*|cancelar*|cambiar*|mirar|revisar|hacer|arreglar*|confirmar*|actualizar*|reembolsar*|devolver*|reenviar*|dar*|decir*|indicar*|pasar*|reservar|poner|quitar*|activar*|desactivar|abrir|cerrar|tramitar|gestionar|anular|modificar|resolver*|solucionar*|verificar|facilitar*|corregir*|eliminar|borrar|atender*|llamar*|avisar*|cobrar|procesar|entregar*|anadir|ampliar)',
      '(me|nos) (lo|la|los|las)? (envia|envian|mandan|manda|pasan|pasa|cambian|cambia|confirman|confirma|das|da|dan|dice|dicen|reenvian|devuelven|llaman|ayudan|ayuda|hacen|cancelan|cobran) ..',
      '(es|esto es|sera|esta) (una)? (broma|tomadura|en serio) ..',
      '(en serio|de verdad|que demonios|que narices|que cono|que diablos|que mierda|que carajo|que rayos|como es posible|como puede ser|no les da verguenza|no le da verguenza|quien se cree*|quien los|hasta cuando|tan dificil|tanto cuesta|les parece normal|le parece normal|os parece normal|que clase de|que tipo de (empresa|servicio)|como se atreven|es normal que|a que esperan|esta claro|me explico|es mucho pedir|se creen que|se piensan que)',
      '^ (hola|que|como|por que|de verdad|en serio|si|no|y|entonces|vale|ok|hay alguien|hay alguien ahi|estan ahi|estas ahi|verdad|eh|me oyen|me leen|me lee) $',
      '(, )?(verdad|no|vale|de acuerdo|ok|eh|cierto) $',
      'por que (tengo|tenemos|debo|hay|deberia) .. que ..',
      '(si o no)',
    ],
    unless: [
      '(me|nos) (puede*|podria*|podeis|podrias) .. (decir|indicar|explicar|confirmar) .. (como|por que|que|cual|cuanto|cuando|donde|si) ..',
    ],
    negatable: false,
  },
  'factual-question': {
    patterns: [
      '(cuando|a que hora|que dia|que fecha|cuanto (cuesta|tarda|vale|es|falta|queda|tiempo|sale)|cuantos|cuantas|donde (esta|estan|queda|puedo ver)|cual es (el|la|su|mi) .. (precio|coste|numero|fecha|estado|direccion|horario|total|importe|plazo|telefono)|ya (salio|llego|esta|esta listo|se envio)|esta (listo|confirmada|confirmado|abierto|incluido|incluida|disponible)|han (recibido|enviado)|recibieron|hay (parking|aparcamiento|wifi|stock|plazas|sitio|disponibilidad)|tienen (stock|parking|wifi|talla|disponible)|aceptan|llega (hoy|manana)|estan abiertos|abren|cierran)',
      '(reembolso|entrega|pedido|paquete|envio|pago|factura) .. (cuando|estado|llega|llegara|sale)',
    ],
    negatable: false,
  },
  'preference-label': {
    patterns: [
      '(contacto|contactar|comunicacion|comunicaciones|preferencia|preferencias|prefiere|preferido|preferida|llamadas|llamada|llamar|telefonico|nota|notas|observacion|observaciones|comentario|comentarios|instrucciones|indicaciones|trato|atencion|importante|aviso|avisos|privacidad|no molestar|interno|descripcion|cliente|sobre el cliente|alerta|advertencia|servicio|estilo)',
    ],
    unless: [
      '(ultimo|ultima|proximo|proxima|primer|primera) (contacto|llamada|comunicacion)',
      '(telefono|numero|persona|tipo|fecha|nivel|plan|correo|pais|idioma|codigo|segmento) .. (contacto|cliente|servicio|telefonico)',
      '(cliente|servicio) (desde|n|id|numero|tipo)',
    ],
    negatable: false,
  },
  yes: {
    patterns: ['^ (si|s|verdadero|activado|activo|x|marcado|cierto|afirmativo|true|yes|1) $'],
    negatable: false,
  },
  'auto-reply': {
    patterns: [
      '^ ,? (respuesta|mensaje|contestacion|correo) (automatica|automatico|de ausencia|generado automaticamente|automatizado|automatizada) ..',
      '^ ,? (fuera de (la)? oficina|ausencia|ausente|de vacaciones hasta)',
      '(estoy|estare|me encuentro|me encontrare|estaremos|estamos) .. (fuera de (la|mi)? (oficina|despacho)|ausente|de vacaciones (hasta|del)|de baja (hasta|maternal|medica hasta)|sin acceso al correo|de permiso hasta)',
      '(este (es un)? (mensaje|correo) .. (automatic*|generado)|no responda a este (correo|mensaje)|no conteste a este|hemos recibido su (mensaje|correo|solicitud)|gracias por (su|tu) (mensaje|correo) .. (estoy|me encuentro|estare|volvere)|no se ha podido entregar)',
    ],
    unless: [
      '(configur*|activar|desactivar|recibi|recibo|me llega|solo recibo|me llego|recibir) .. (respuesta|mensaje|correo) ..',
    ],
    negatable: false,
  },
  'sales-pitch': {
    patterns: [
      '(ayudamos|ayudo|hemos ayudado) a (empresas|negocios|marcas|tiendas|companias|pymes|restaurantes|clinicas|profesionales) (como|a|de|que)',
      '(dispare|duplique|triplique|multiplique|aumente|impulse|potencie|incremente|haga crecer|mejore) (su|sus|tu|tus|el|las) .. (ventas|trafico|clientes|ingresos|posicionamiento|seguidores|visibilidad|facturacion|negocio|leads|conversiones)',
      '(vi|he visto|visite|encontre|estuve viendo|he estado viendo|nos encontramos con|di con) (su|tu|vuestra) (web|pagina|sitio|empresa|tienda|perfil|negocio) (y|,)',
      '(oferta|promocion|descuento) (exclusiva|exclusivo|limitada|especial) .. (para usted|para ti|para su|solo hoy|por tiempo limitado|hasta)',
      '(ofrecemos|somos una (empresa|agencia) (lider|especializada)|nuestros servicios incluyen|nuestra agencia|somos lideres) ..',
      '(posicionamiento seo|diseno web|generacion de leads|link building|marketing digital) ..',
    ],
    unless: ['(su|la|esta|esa|vuestra) (oferta|promocion) ..'],
    negatable: false,
  },
  'to-others': {
    patterns: [
      'no (vayan|vayais|compren|compreis|vengan|contraten|contrateis|reserven|confien|caigan|vuelen|abran cuenta*|saquen tarjeta*) ..',
      '(ni|no) (se|os) (les)? ocurra (comprar|contratar|ir|volar|viajar|abrir|nada con|meter*|sacar) ..',
      '(aguas|ojo|mucho ojo|cuidado|mucho cuidado|tengan cuidado|tener cuidado) (con (los de|este (banco|lugar|sitio|vendedor|hotel|local|taller|restaurante|numero)|esta (empresa|tienda|gente|aerolinea|compania|pagina))|si (les|los|te|os) (llam*|marc*|habl*|escrib*|mand*))',
      '(muy|super|totalmente|altamente|nada|100|absolutamente) (recomendable|recomendables|recomendado|recomendada|recomendados)',
      '(lo|la|los|las|se los|se lo|te lo|os lo|los|no)? (recomiendo|recomendamos|recomendaria) (a (todos|todo|nadie|cualquiera|quien)|al (cien|100)|100|mucho|totalmente|ampliamente|este (lugar|sitio|hotel|producto|restaurante|local|curso)|esta (tienda|empresa|marca))',
      '(cambiate|cambiense|cambiaos|pasate|pasense) (de (banco|compania|aerolinea|proveedor|operador*)|a (otro|otra)) ..',
      '(alguien|quien|a quien) mas (que|con|tiene|le|les|no|esta|a) ..',
      '(para que|que) la gente (sepa|este|lo sepa|vea|se entere|tenga) ..',
      '(el|la|los|las|quien|quienes) (que)? (quiera|quieran|busque|busquen) .. que (llame|llamen|vaya|vayan|busque|busquen|mire|miren) (a|en)? ..',
    ],
    negatable: false,
  },
  'asks-again': {
    patterns: [
      '(_ _) (y|e|, y|ademas) (ademas|tambien)? (a|de|en|con|por|para|desde|hasta)? (que|como|cuando|cuanto|cuanta|cuantos|cuantas|donde|cual|cuales|quien|quienes) _ (_|$)',
      '(_ _) (y|e|, y) (el|la) (motivo|razon|porque|por que) ..',
    ],
    negatable: false,
  },
  torn: {
    patterns: [
      '(estoy|ando|me siento) .. (dividid*|indecis*|entre dos)',
      '(quiero|pienso) .. (las dos|ambas|las dos cosas)',
      'las dos cosas .. (pienso|quiero|digo)',
      'no se .. que (quiero|prefiero)',
    ],
    negatable: false,
  },
  'names-contact': {
    patterns: [
      '(llamada*|llamen|llame|llamar|llamarme|llameme|llamenme|telefonazo|telefono|telefonica|videollamada|hablar|hablamos|visita|vengan|venga|pasen|pase|reunion|marque|marquen)',
    ],
    negatable: false,
  },
  surveys: { patterns: ['(encuesta*|cuestionario*|valoracion*)'], negatable: false },
  advertising: {
    patterns: [
      '(boletin|boletines|newsletter|publicidad|publicitari*|promocion|promociones|promocional*|promos|ofertas|catalogo|catalogos|folleto|folletos|(llamadas|llamada) (comerciales|comercial|de ventas|publicitarias)|lista de correo|lista de distribucion|marketing)',
    ],
    negatable: false,
  },
  'own-words-follow': {
    patterns: [
      '(dije|digo|he dicho|les dije|le dije|os dije|te dije|pedi|escribi|repito|insisto|ya dije|quise decir|pregunte|solicite|puse|les pedi)',
    ],
    negatable: false,
  },
};

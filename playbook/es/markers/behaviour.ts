import type { Markers } from '../../markers.ts';

/** What customers do: ask, compare, come back, tell, keep data back. */
export const BEHAVIOUR: Markers['behaviour'] = {
  'asks-how': {
    patterns: [
      'como (*aron|*ieron|*asteis|*aste|hicieron|hizo) ..',
      'como (lo|la|los|las|se|me|le|puedo|podemos|podria|podriamos|debo|deberia|debemos|tengo|tenemos|hago|hacemos|hay|es|funciona|funcionan|sabre|sabemos|cambio|configuro|empiezo|consigo|evito|calculan|calculasteis|han|hacen|resuelven|uso|usar|hacer|empezar|conviene|elijo|paso|cuido|limpio|conecto|preparo|afecta|instalo|activo|recupero|reclamo|solicito|llego|encaja|organizan|queda|quedaria) ..',
      '(que|cual) (debo|deberia|tengo que|hago|hacemos|debemos|deberiamos|puedo|podemos|pasos|paso|hay que|tenemos que) .. (hacer|seguir|mirar|probar|tener en cuenta|cambiar|traer|llevar|preparar|usar|$|si|con|ahora|entonces|doy|dar)',
      '(de que|en que|por que) (manera|forma|modo|orden) ..',
      '(por donde|donde) (empiezo|empezamos|debo empezar|se empieza|tengo que empezar|comienzo)',
    ],
    unless: [
      'por que (tengo|tenemos|hay|debo) que (ir|llamar|presentarme|acudir|desplazarme|telefonear|rellenar|volver) ..',
      'como (me|nos)? (le|les|te|lo|la|os) (va|fue|trata|trata|ha ido|baila)',
      'como (es posible|es que|puede ser|se atreven|se llama*|se les ocurre|pueden (ser|cobrar|decir|vender|dormir|tratar)) ..',
      'como (esta|estan|estas|va|van|le va|te va|fue|ha ido) ..',
      '(que) (hago|hacemos) (yo)? .. con (esta|este) (basura|porqueria|mierda)',
      'como (siempre|cliente|usuario|le|les|os|te) (dije|comente|indique|decia|he dicho)',
    ],
  },
  'asks-why': {
    patterns: [
      'por que (no|se|me|nos|es|esta|este|esto|esa|ha|han|hay|sube|aparece|unos|tarda|sale|cuesta|el|la|los|las|tengo|hace|le|cambia*|solo|ahora|mi|fallo|paso|ocurre|funciona|pone|cobran|viene|tan|este|hoy|son|tiene|tienen|trae|va) ..',
      'por que $',
      '(cual|cuales) (es|era|fue|seria|son|fueron) .. (motivo|motivos|razon|razones|causa|causas|porque|logica|sentido|explicacion)',
      '(a que) (se debe|se deben|se debio|viene) ..',
      '(la razon|el motivo|la causa|el porque) (de|por|por la que|por el que) ..',
    ],
    unless: [
      'por que (tengo|tenemos|debo|hay|he|habria) .. que ..',
      'por que .. (son tan|nadie|no contesta*|no responde*|me siguen|siguen|me llaman|me ignoran|me mandan|me envian|no me dejan|tanta|tantas|tantos) ..',
      '(eso es|por eso|es por lo) que ..',
      'por que no (nos|me|se)? (vemos|llam*|quedamos|hablamos)',
    ],
  },
  'weighs-options': {
    patterns: [
      'como (lo|la|los|las)? (hace|hacen|resuelve|resuelven|lleva|llevan|sujeta|sujetan|monta|montan) (la gente|otros|los demas|otra gente|los otros|quien*|normalmente)',
      '(que|cuales) .. (opciones|alternativas|posibilidades|modelos|planes|soluciones|diferencias|diferencia|ventajas|inconvenientes) .. (hay|tengo|tenemos|existen|tienen|teneis|me|son|ofrecen|quedan|entre|tiene|hay entre)',
      '(diferencia|diferencias) (hay|existe|entre|real)? .. entre ..',
      '(pros y contras|ventajas e inconvenientes|ventajas y desventajas|comparado con|en comparacion|frente a la otra|que gano y que pierdo)',
      '(estoy|estamos|ando|sigo) .. (dudando|comparando|valorando|sopesando|pensando en|planteandome|considerando|entre el|entre la|indecis*|mirando) ..',
      '(me|nos) (planteo|planteamos|estoy planteando) ..',
      '(es|seria|sera|sale|conviene|queda) .. (mejor|mas (barato|seguro|comodo|practico|rapido|rentable)) .. (o|que) ..',
      '(deberia|deberiamos|mejor|prefiero|elijo|me quedo con|compro|cojo|pido) .. o (mejor|me|el|la|espero|esperar|no|con|bien) ..',
    ],
    unless: [
      '(dudando|pensando en|considerando|valorando) .. (denunciar|demandar|irme|cancelar|cambiarme de|darme de baja|reclamar|poner una)',
      '(que opcion|que alternativa) (me)? queda*',
    ],
  },
  'returns-with-more': {
    patterns: [
      '(otra|una|un par de|unas|alguna|me surge otra|me surge una|me queda una|me quedan) .. (pregunta|preguntas|duda|dudas|cosa|cosita|cosas|cuestion|preguntita|dudilla) (mas)? ..',
      '(y)? (ademas|tambien|por cierto|ya que estamos|ya que estoy|aprovecho|de paso|a todo esto|otra cosa|y otra|ah , y|y ya puestos|puestos a preguntar) .. (como|que|por que|cual|cuando|donde|puedo|podria|se puede|para preguntar|hay|sirve|me)',
      '(ya que|ahora que) (le|les|te|os) tengo ..',
      '(ahora|luego|despues) (me pregunto|me surge|me ha surgido|me entra la duda) ..',
    ],
    unless: [
      '(no|sin|ninguna) .. (otra|mas) .. (pregunta|preguntas|duda|dudas|cosa) ..',
      '(otra|una) cosa .. (rota|mal|que no)',
    ],
  },
  'tells-own-life': {
    patterns: [
      '(mi|mis|nuestra|nuestro|nuestros) (pequeno|pequena|hijo|hija|hijos|hijas|nino|nina|ninos|bebe|mujer|marido|esposa|esposo|pareja|novia|novio|madre|padre|mama|papa|padres|abuela|abuelo|abuelos|abuelita|hermana|hermano|sobrina|sobrino|nieta|nieto|nietos|familia|perro|perra|perrita|perrito|gato|gata|gatito|gatita|suegra|suegro|cunada|cunado|amigas|amigos|amiga|amigo|mellizos|gemelos|tia|tio|prima|primo|vecina|vecino|companera de piso)',
      '(luna de miel|aniversario|cumpleanos|boda|graduacion|jubilado|jubilada|jubilacion|me jubile|embarazada|recien nacido|mudanza|nos mudamos|me he mudado|primera casa|viaje de (novios|nuestros suenos|mi vida)|quinceanera|comunion|bodas de oro)',
      '(cuando era|de pequeno|de pequena|de nino|de nina|toda la vida|desde que (era|naci|tengo)|hace anos que|recuerdo (cuando|que)|me acuerdo (de|cuando)|en mis tiempos|me crie)',
      '(en paro|me despidieron|de baja por|recien casados|recien casada|madre soltera|padre soltero|me he separado|divorciado|divorciada|me acabo de mudar|vivo sola|vivo solo)',
    ],
    unless: [
      '(plan|tarifa|bono|pack|tarjeta|cuenta|entrada|habitacion|descuento) .. (familia|familiar|amigo|amigos|cumpleanos)',
      '(en nombre de|a nombre de|de parte de) mi (madre|padre|marido|mujer|hijo|hija|hermano|hermana|esposa|esposo) $',
      '(mi|mis) (companero|companera|amigo|amiga) (dice|dijo|me dijo) ..',
    ],
  },
  'tells-feelings': {
    patterns: [
      '(me siento|nos sentimos|me sentia|me he sentido|me senti) .. (solo|sola|triste|feliz|culpable|avergonzad*|orgullos*|tont*|fatal|mal|impotente|desbordad*|ilusionad*|emocionad*|insegur*|aliviad*|agradecid*|torpe|tranquil*|impotente|desanimad*|inutil)',
      '(estoy|estamos) (tan|muy|super|muy muy|realmente|la verdad que|un poco|bastante)? (ilusionad*|emocionad*|triste|feliz|contentisim*|encantadisim*|deprimid*|aliviad*|orgullos*|avergonzad*|estresad*|nostalgic*|enamorad*|abatid*|desolad*|destrozad*|entusiasmad*|contentos como)',
      '(me|nos) (hace|hacia|hizo|ha hecho|haria) (mucha|muchisima|tanta|una|especial) .. (ilusion|gracia|feliz|falta saber)',
      '(me|nos) (da|daba|dio) (mucha|muchisima|tanta|una|bastante|un poco de) .. (pena|verguenza|rabia y pena|alegria|tristeza|ilusion|apuro|nostalgia|corte|alegria)',
      '(significa|significaba) (mucho|muchisimo|tanto|todo|un mundo) (para)? ..',
      '(me|nos) (emociona|emociono|hizo llorar|llego al alma|llego al corazon|alegra tanto|alegro el dia|rompe el corazon|parte el alma|reconforta|tranquiliza)',
      '(mi|el|nuestro|un) sueno (de|es|era|desde|hecho) ..',
      '(que|cuanta) (alegria|ilusion|pena|tristeza|emocion|alivio)',
    ],
    unless: ['(me siento|nos sentimos) .. (estafad*|enganad*|robad*|timad*)'],
  },
  'refuses-data': {
    patterns: [
      'no (necesitan|necesita|necesitais|necesitas|hace falta) (saber)? (mi|mis|nuestro|nuestra) .. (para) ..',
      '(lo que|con quien|donde|cuanto|quien|como) (yo)? (gano|vivo|trabajo|hago|cobro|leo|como|bebo|voto|soy|compro|gasto|vive|vivimos) .. (es (cosa|asunto) (mia|mio|nuestr*)|no (le|les|os|te)? (importa|incumbe|interesa|concierne) ..|me lo (guardo|reservo|quedo))',
      '(mi|mis|el|la|los|las) @dato .. (lo|la|los|las)? (deje|he dejado|dejo|dejamos) (en blanco|vaci*|sin (rellenar|poner|contestar)) ..',
      '(mi|mis) @dato (no (es|son)|sobra|sobran) (necesari*|relevante*|imprescindible*|de su incumbencia|para) ..',
      '(es|son) lo unico que (les|le|os|te)? (voy a|vamos a|pienso|quiero|doy|puedo) (dar*|decir*|facilitar*|ensenar*)?',
      '(prefiero|preferiria|preferimos|mejor) no (decir|dar|compartir|contar|poner|facilitar|revelar) .. (mi|mis|donde|cuanto|con quien|que|cuando|por que) ..',
      '(mi|mis) @dato ,? no (se|os|te) (lo|la|los|las) (doy|dare|voy a dar|pienso dar|digo|paso)',
      '(tienen|tiene|teneis|tienes) (ya)? (todo)? lo que (necesitan|necesita|necesitais|necesitas|hace falta) ..',
      '(dejen|deje|dejad|deja|paren|basta) (ya)? de (pedirme|pedir|preguntarme|preguntar|insistir con|sonsacarme) (por)? (mi|mis|la|el|los|mas) _? @dato',
      '(con eso|con esto) (alcanza|sobra|basta|llega|tiran|se apanan|se arreglan) (,|$)',
      '(ya)? (tienen|tiene|teneis|tienes|les di|le di|les he dado|le he dado|di|he dado) (ya)? (la|el|mi|los) _ (de _)? ,? (y)? (ya)? (no (necesit*|hace falta|hay)|con eso|eso es|nada mas|es todo|con) .. (mas|basta|vale|sobra|todo|suficiente|falta|tiene*|nada)',
      '(con eso|con esto|eso) (les|le|os|te) (basta|sobra|vale|tiene que (bastar|valer)|tendra que (bastar|valer)|debe bastar|deberia bastar|ha de bastar|llega|es suficiente)',
      '(con eso|con esto|eso) (tiene|tendra|debe|deberia|ha) (que|de)? (bastar|valer|servir|bastarles|bastarle|ser suficiente|sobrar)',
      'no (les|le|os|te) (hace|hacen|hara) falta (nada|ningun|mas|saber|otro|mi) ..',
      '(nada mas|mas nada|ningun dato mas|ni un dato mas|mas datos|mas) (de mi|mio|mios|sobre mi) (,|$)',
      '(lo demas|el resto|lo otro|todo lo demas|las demas cosas|los demas datos) ,? .. (no (es|son) (asunto|cosa|de su)|no (tienen|tiene|teneis) por que|no (les|le|os|te) (importa|incumbe|interesa|concierne|hace falta)|me (lo|los) (guardo|reservo|callo)|no (lo|los)? (necesit*)|es cosa mia|es privado)',
      '(mi|mis) (trabajo|edad|familia|empleo|ingresos|fecha de nacimiento|profesion|vida|religion|estado civil|hijos|telefono|numero|sueldo|lecturas|cumpleanos|casa|gustos|marido|mujer) (_)? (no (tiene|tienen) (nada)? (que ver|relacion)|me (la|lo|las|los) (guardo|reservo|quedo)|no (viene|vienen|pinta|pintan) ..|es (cosa|asunto) (mia|mio)|son cosa mia|no (les|le|os|te) (importa|importan|incumbe|incumben|interesa|concierne)|se (queda|quedan) (conmigo|en casa|para mi))',
      'no (la|lo|las|los|me lo|me la) (van|va|vais) a (tener|ver|conseguir|recibir|sacar)',
      '(es|son) (todo)? lo (que hay|unico que (van|va|les|tendran|doy|voy)|que (van|va) a tener|que (les|le) doy) (,|$|y)',
      '(no|ni|nunca|jamas) .. (quiero|voy a|pienso|deseo|dar|doy|dare|estoy dispuest*|tengo por que|me siento comod*|me gusta|facilito|facilitare|comparto|compartire|envio|enviare|entrego|mando|me apetece|pongo|pondre|rellenare) .. (dar|darles|darle|daros|darte|facilitar*|compartir*|entregar*|enviar*|mandar*|proporcionar*|decir*|dejar*|ensenar*|poner|dando|compartiendo|mi|mis|ningun)? .. (dni|datos|dato|tarjeta|telefono|direccion|numero|fecha de nacimiento|pasaporte|identificacion|correo|informacion personal|informacion|documento|documentacion|contrasena|cuenta bancaria|nomina|foto|cedula|curp|rfc|nombre|apellidos|ingresos|mi edad)',
      '(por que|para que) .. (necesitan|necesita|quieren|quiere|quereis|necesitais|piden|pide|me piden|me pide|les hace falta) .. (mi|mis|saber|tantos|tanto|todos|un|una|tanta|ese|esos|el|la) ..',
      '(no es|no son) (de su incumbencia|asunto suyo|de su interes)',
      '(demasiado personal|demasiada informacion|demasiados datos|mas datos de los|dato innecesario|datos innecesarios|no les incumbe|no le incumbe)',
      '(sin) (dar|facilitar|compartir|entregar) .. (mis|mi|datos|dni|tarjeta|telefono|informacion)',
    ],
    unless: [
      '(no) (tengo|encuentro|recuerdo|se|me se|dispongo|consigo|puedo|me deja|aparece|veo|localizo) ..',
      '(no) .. (comparto|comparte) .. (opinion|decision)',
    ],
    negatable: false,
  },
};

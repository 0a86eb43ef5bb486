import type { PromiseMarkers } from '../words.ts';

// "le envío" in the present is a promise as well; "le envié" is the same word without accents but past.
const NOW =
  '(aviso|avisamos|mando|mandamos|escribo|escribimos|llamo|respondo|respondemos|confirmo|confirmamos|reviso|paso|pasamos|devuelvo|devolvemos|busco|consulto|preparo|repongo|cambio|reembolso|informo|informamos|entrego|comunico|ocupo|encargo|cuento)';
const DEEDS =
  '(enviar*|mandar*|escribir*|llamar*|avisar*|responder*|contestar*|confirmar*|revisar*|mirar*|comprobar*|averiguar*|consultar*|preguntar*|cambiar*|reponer*|reemplazar*|devolver*|reembolsar*|abonar*|entregar*|arreglar*|corregir*|solucionar*|resolver*|preparar*|pasar*|ir|tener*|hacer*|poner*|dar*|informar*|reservar*|gestionar*|tramitar*|ocupar*|encargar*|hablar*|seguir|actualizar*)';
const BY =
  '(manana|hoy|pasado manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|antes de|antes del|a mas tardar|en cuanto|en # (dias|horas|minutos)|esta (tarde|noche|semana)|la (semana que viene|proxima semana)|ahora mismo|enseguida|el #)';

/** What an agent's promise looks like in Spanish, what takes it back, and what shows it kept. */
export const PROMISE_MARKERS: PromiseMarkers = {
  made: [
    `(voy|vamos|va|van) a .. ${DEEDS}`,
    '(enviare|enviaremos|mandare|mandaremos|escribire|escribiremos|llamare|llamaremos|avisare|avisaremos|respondere|responderemos|confirmare|confirmaremos|revisare|revisaremos|comprobare|consultare|consultaremos|averiguare|preguntare|cambiare|cambiaremos|repondremos|reemplazaremos|devolvere|devolveremos|reembolsaremos|abonaremos|entregaremos|arreglaremos|corregire|corregiremos|solucionaremos|resolveremos|preparare|prepararemos|pasare|tendre|tendremos|hare|haremos|dare|daremos|informare|informaremos|ocupare|encargare|gestionare|tramitaremos|reservaremos|seguire|estare|estaremos|hablare|pondre|pondremos)',
    '(tendra|tendras|tendran|recibira|recibiras|recibiran) .. (respuesta|noticias|confirmacion|mensaje|correo|factura|pedido|reembolso|dinero|solucion|llamada|todo|una|un|el|la|los|las)',
    '(estara|estaran|quedara|quedaran|llegara|llegaran|saldra|saldran|vendra|ira|iran|pasara|pasaran|sera|seran) .. (list*|enviad*|resuelt*|arreglad*|corregid*|en su|en tu|con usted|contigo|entregad*|reparad*|cambiad*|reembolsad*|abonad*|en camino|alli|ahi|el #|el (lunes|martes|miercoles|jueves|viernes|sabado|domingo)|manana|hoy|antes|en # (dias|horas|semanas)|en (dos|tres|cuatro|cinco) (dias|horas|semanas))',
    '(tecnico|tecnica|colega|companero|companera|mensajero|repartidor|equipo|alguien|responsable) .. (ira|pasara|vendra|llamara|escribira|va a|contactara|revisara|se pondra)',
    `(le|te|les|lo|la|los|las|se lo|te lo|se la) ${NOW}`,
    `(envio|enviamos) ... ${BY}`,
    `${BY} ... (le|te|les|lo|se lo|te lo) (envio|enviamos|tiene|tienes|mando|digo)`,
    '(prometo|prometemos|garantizo|garantizamos|me comprometo|nos comprometemos|palabra)',
    '(me|nos) (ocupo|ocupamos|encargo|encargamos|hago cargo|pongo a ello|pongo en contacto|ponemos en contacto|pondre|pondremos) ..',
    '(queda|quedan|esta|estan) (hech*|list*|resuelt*) .. (antes|a mas tardar|el|para|manana)',
    '(puede|puedes|pueden) (esperar|contar con) .. (respuesta|noticias|mensaje|llamada|envio|el|la|una|un)',
    '(estoy|estamos) (enviando|preparando|tramitando|gestionando|organizando|reponiendo)',
  ],
  unless: [
    '(no|nunca|tampoco) (le|te|les|lo|la|se|me|nos)? (voy|vamos|va|van|podre|podremos|sera|hare|haremos|enviare|enviaremos|tendra|puedo|podemos|prometo|garantizo|garantizamos)',
    '^ (si|en caso de|a menos que|salvo que)',
    '(si) (nos|me|lo|usted|tu)? (escribe|escribes|escriben|envia|envias|manda|mandas|quiere|quieres|desea|deseas|prefiere|prefieres|necesita|necesitas|responde|indica|gusta)',
    '(con gusto|encantad*|sera un placer)',
    '(tendra|tendras|tendran|tiene|tienes|tienen) que',
    '(debera|deberas|deberan|hay que)',
    '(saludo|saludos|abrazo)',
    '(se cerrara|sera cerrad*|quedara cerrad*)',
    '(hoy|ayer|ya|esta manana|el (lunes|martes|miercoles|jueves|viernes)) (le|te|les|lo|se lo) (envie|mande)',
  ],
  kept: [
    '(como) (prometi|prometimos|le dije|te dije|quedamos|acordamos|le prometi|te prometi)',
    '(aqui) (tiene|tienes|tienen|esta|estan|va|van) ..',
    '(adjunto|adjunta|adjuntos|le adjunto|te adjunto|encontrara adjunt*)',
    '(ha|han) sido (enviad*|corregid*|reembolsad*|entregad*|cambiad*|abonad*|actualizad*|resuelt*)',
    '(ya) (lo|la|los|las|le|te|se|esta|quedo|he|hemos|hice|envie|mande|corregi|cambie)? .. (envie|enviamos|enviado|mande|mandamos|corregi|corregimos|corregido|cambie|cambiado|reembolsamos|reembolsado|devolvimos|resuelto|solucionado|arreglado|hecho|listo|abonado|actualizado)',
    '(queda|quedo|esta) (hecho|resuelto|solucionado|corregido|arreglado|listo) (ya|ahora)? $',
  ],
  due: {
    weekdays: [
      'domingo|dom',
      'lunes|lun',
      'martes|mar',
      'miercoles|mie',
      'jueves|jue',
      'viernes|vie',
      'sabado|sab',
    ],
    months: [
      'enero|ene',
      'febrero|feb',
      'marzo|mar',
      'abril|abr',
      'mayo|may',
      'junio|jun',
      'julio|jul',
      'agosto|ago',
      'septiembre|setiembre|sep|sept|set',
      'octubre|oct',
      'noviembre|nov',
      'diciembre|dic',
    ],
    days: {
      'hoy|esta (manana|tarde|noche|misma tarde)|(antes de|al) (acabar|terminar|final de|cerrar) (el|la|del) (dia|jornada)|fin del dia': 0,
      // "por la mañana" is the morning of whatever day is named beside it.
      '(^|,|y|pero|que|hoy o|de|para|hasta|listo|lista|envio|escribo|llamo|mando|respondo|confirmo|aviso|digo|cuento|paso|tiene|tienes|llega|queda|sale|llegara|saldra|ira|enviare|escribire|llamare|llamara|escribira|avisare|respondere|confirmare|estara|tendra|tendras|recibira|recibiras|enviaremos|llamaremos|respuesta|factura|pedido|reembolso|todo) manana|manana (mismo|sin falta)': 1,
      'pasado manana': 2,
      'la semana que viene|(la)? (proxima semana|semana proxima)': 7,
      '(una|1) semana': 7,
      '(dos|un par de) semanas|quince dias': 14,
      '(dos|un par de) dias|cuarenta y ocho horas': 2,
      'tres dias': 3,
    },
    units: {
      'minuto|minutos|min': 0,
      'hora|horas|h|hs|hrs': 1,
      'dia|dias|dias (habiles|laborables|utiles)': 24,
      'semana|semanas': 168,
    },
  },
};

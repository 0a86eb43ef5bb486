import type { Markers } from '../../markers.ts';

/** How the customer is today. */
export const TODAY: Markers['today'] = {
  'in-a-hurry': {
    patterns: [
      '(tengo|llevo|voy con|ando con|con|estoy con) .. (prisa|prisas|mucha prisa|bastante prisa|apuro)',
      '(voy|ando|estoy|vamos|andamos) (muy|super|fatal|mal|justo|justa|a tope|con el tiempo|corriendo|de culo|algo|bastante)? .. (apurado|apurada|con prisa|justo de tiempo|justa de tiempo|mal de tiempo|contrarreloj|a contrarreloj|a las corridas|con el tiempo justo|a mil|corriendo|a la carrera|sin tiempo)',
      '(no tengo|no tenemos|sin|no me queda|apenas tengo|no dispongo de) .. (tiempo) .. (para|de|que perder|ahora|hoy|,|$)',
      '(embarco|salgo|despego|entro|empiezo|cierro|cierran|sale|abro|me voy|me marcho|parto|vuelo|abordo) .. (en|dentro de) (cinco|dos|diez|quince|tres|veinte|media|un|una|#) .. (minutos|minuto|hora|horas|min|minutitos|rato)',
      '(tengo|me quedan|solo tengo|dispongo de) (cinco|dos|diez|tres|un|#) (minuto|minutos|min|minutitos|segundos)',
      '(rapido|rapidito|rapidamente|de prisa|deprisa) (que|porque|por favor que) ..',
      '(estoy|ando) (a punto de) (embarcar|salir|despegar|entrar|subir|abordar) ..',
      '(tengo que salir|tengo que irme|me tengo que ir|debo irme|salgo ya|me voy ya|salgo volando|salgo corriendo) ..',
    ],
    unless: [
      '(sin|no|ninguna|tengo|no hay|no llevo) (tengo|hay|llevo|corre)? .. prisa',
      'sin prisa* ..',
      '(el|la|mi) (pedido|paquete|envio|repartidor|tren|vuelo|tienda) (sale|salio|cierra) ..',
    ],
  },
  'busy-now': {
    patterns: [
      '(estoy|estamos|ando|sigo) (todo el dia|toda la manana|toda la tarde|toda la semana|hasta (la|las) _)? (en|con|de|entre) (reuniones|reunion|clases|consultas|juntas|visitas|pacientes|guardia)',
      '(voy|vamos) .. (manejando|conduciendo|al volante|en carretera|en moto)',
      '(estoy|sigo|ando|estamos|estare|me pilla|me pillas|me pilla usted|entro|entrando|metido|metida) .. (en (una|plena|mitad de|medio de|otra) .. (reunion|clase|junta|llamada|consulta|operacion|sesion|guardia|cirugia|boda|cocina|funcion|cita)|en (reunion|clase|junta|consulta|quirofano|turno|obra|el tren|el bus|el autobus|el metro|el trabajo|el juzgado|el medico|misa)|reunido|reunida|conduciendo|manejando|trabajando|liado|liada|ocupado|ocupada|ocupadisim*|al volante|de guardia|de servicio|hasta arriba|a tope|desbordado|desbordada|hasta las cejas|en el coche)',
      '(ahora|hoy|en este momento|ahorita|en estos momentos|ahora mismo) .. no (puedo|podemos|podre|me es posible) .. (hablar|atender*|charlar|conversar|contestar|coger|platicar|hablo|extenderme|entretenerme|pararme)',
      'no (puedo|podemos|podre) .. (hablar|atender*|charlar|conversar|contestar llamadas|platicar|entretenerme) .. (ahora|hoy|en este momento|ahorita|,|$|porque|que)',
      '(no es buen momento|mal momento|no es el momento|me pilla* mal|me coge* mal)',
      '(dia|semana|manana|tarde) (de locos|complicado|complicada|horrible de trabajo|a tope|de mucho lio|de mucho trabajo)',
      '(tengo|hay) .. (gente|clientes|pacientes|cola) .. (esperando|delante|en la tienda|en el mostrador)',
    ],
    unless: [
      '(estaba|estuve|estabamos) ..',
      '(linea|telefono|extension|numero) .. (ocupado|ocupada)',
      '(no) estoy .. (ocupado|ocupada|en) ..',
      '(mucho|hace) .. trabajando (con|para|en) ..',
    ],
  },
  'worn-out': {
    patterns: [
      '(demasiado|muy|tan|bastante) (cansado|cansada|agotado|agotada|harto|harta|rendido|rendida) (para|como para|de) .. (volver|explic*|habl*|repet*|discut*|segu*|cont*|llam*|pele*)',
      '(he|hemos|llevo|ya|lo|les) .. (explicado|repetido|contado|dicho|explique|conte|repeti|explicando|repitiendo|contando|cuento|explicarlo|contarlo) .. (a (cuatro|tres|cinco|dos|seis|siete|varias|varios|#|mil|todo|media)|(cuatro|tres|cinco|dos|mil|varias|seis|#|muchas|tantas|infinidad de) veces|una y otra vez|por (tercera|cuarta|quinta|enesima) vez)',
      '(por|es|van) .. (tercera|cuarta|quinta|sexta|enesima) vez .. (que)? .. (explic*|repit*|cuent*|dig*|escrib*)?',
      '(estoy|estamos|me tienen|me siento|acabo|he acabado|ando) .. (agotado|agotada|agotados|exhausto|exhausta|rendido|rendida|reventado|reventada|sin fuerzas|sin energia|muerto de cansancio|muerta de cansancio|molido|molida|destrozado de cansancio|sin dormir|muerto|hecho polvo|hecha polvo|muy cansado|muy cansada)',
      '(estoy|estamos|me tienen|me he) .. (harto|harta|cansado|cansada|aburrido|aburrida|hasta las narices|hasta la coronilla|cansados|hartos) de .. (repetir*|explicar*|contar*|dar vueltas|hablar*|discutir|lo mismo|que me pasen|esto|todo esto|tanta vuelta|tanto|dar explicaciones|empezar)',
      '(no) .. (tengo|tenemos|me quedan|me queda) .. (ganas|fuerzas|energia|animo|animos|cabeza|cuerpo) .. (de|para|ni|,|$)',
      '(no) (me)? (apetece|pienso|voy a|quiero) .. (repetir*|volver a (explicar*|contar*|empezar)|contarlo otra vez|explicarlo otra vez|mas vueltas)',
      '(lean|lea|lee|leed|leanse|lease|miren|mire|revisen|consulten|esta) .. (el|mi|todo|los|la|en el) .. (ticket|historial|hilo|caso|correo anterior|mensajes anteriores|expediente|conversacion|correos anteriores|notas|incidencia) .. (y|,|que|por|antes|todo|$)',
      '(otra vez|de nuevo) (lo mismo|la misma historia|a empezar|a explicar*|tengo que explicar*)',
      '(ya no puedo mas|no puedo mas|no doy mas|no doy para mas|ya no doy|estoy que no puedo)',
    ],
    unless: [
      'vez que .. sin (obtener|recibir|tener) .. respuesta',
      '(no) (estoy|estamos) .. (cansad*|agotad*)',
      '(producto|articulo|entradas|billetes|talla|modelo|stock|plazas|existencias) .. (agotado|agotada|agotados|agotadas)',
      '(no entiendo|no se|pueden|podria*) .. (mirar|revisar) ..',
      '(me)? (miren|mire|revisen|consulten) .. (la|el|los) .. (por que|si|cuando|cuanto)',
    ],
    negatable: false,
  },
  'afraid-or-lost': {
    patterns: [
      'muert* de (miedo|panico|nervios)',
      '(me|nos) (da|dan|entra|esta entrando) (mucho|un|verdadero|autentico|bastante|tanto)? (panico|pavor|terror|miedo|angustia|vertigo)',
      '(tengo|tenemos|me da|nos da|me entra|me dio|con|da|estoy con) .. (miedo|mucho miedo|panico|pavor|panico|susto|angustia|ansiedad|terror)',
      '(estoy|estamos|me siento|ando|nos sentimos|estamos todos) .. (asustado|asustada|asustados|asustadisim*|aterrado|aterrada|aterrorizad*|angustiado|angustiada|angustiados|desesperado|desesperada|desesperados|preocupado|preocupada|preocupados|preocupadisim*|nervioso|nerviosa|nerviosos|perdido|perdida|perdidos|perdidisim*|agobiado|agobiada|desorientad*|confundido|confundida|temblando|llorando|en shock|desamparad*|sobrepasad*|superado|superada|abrumad*|bloqueado|bloqueada|sola con esto|solo con esto|muy mal|hecha un lio|hecho un lio|hecho un manojo|hecha un manojo)',
      '(no se|no sabemos|ya no se) (que|ni que|como|a quien|a donde|por donde) (hacer|hago|salir|acudir|recurrir|pensar|empezar|mas hacer|pedir) ..',
      '(me|nos) (preocupa|asusta|angustia|aterra|inquieta|agobia|da miedo|pone nervios*|quita el sueno|tiene preocupad*|tiene asustad*|tiene en vilo) ..',
      '(no puedo|no consigo|no logro|sin poder|llevo dias sin|llevo noches sin|no he podido) .. (dormir|pegar ojo|dejar de llorar|parar de llorar|dejar de pensar)',
      '(auxilio|socorro|me muero de miedo|un sinvivir|en un sinvivir|sin vivir)',
    ],
    unless: [
      '(no) .. (miedo|asusta|preocupa|preocupad*|nervios*|perdid*) ..',
      '(sin|no tengan|no te) (miedo|preocupes|preocupe) ..',
      '(paquete|pedido|envio|maleta|llaves|cartera|datos|tarjeta|equipaje|movil) .. (perdido|perdida|perdidos|perdidas|bloquead*)',
      '(cuenta|tarjeta|usuario) .. bloquead*',
    ],
  },
  grieving: {
    patterns: [
      '(murio|fallecio|ha muerto|ha fallecido|se nos fue|nos dejo|acaba de morir|acaba de fallecer|se murio|ha fallecido|perdi a|he perdido a|perdimos a|hemos perdido a|falleciera|muriera)  ..',
      '(mi|nuestro|nuestra|mis) .. (murio|fallecio|ha muerto|ha fallecido|se nos fue|se murio|acaba de morir|acaba de fallecer|difunto|difunta|que en paz descanse)',
      '(la muerte|el fallecimiento|el funeral|el entierro|la perdida|el duelo|el velatorio|la partida) de (mi|nuestro|nuestra|mis|un|una) ..',
      '(estoy|estamos) de (luto|duelo)',
      '(viudo|viuda|enviude|he enviudado)',
      '(tuvimos que|hemos tenido que|tuve que) (sacrificar|dormir) a ..',
    ],
    unless: [
      '(perro|gato|mascota|caballo) .. (licencia|seguro|poliza|chip|registro) .. ',
      '(bateria|movil|ordenador|motor|pantalla|aparato) .. murio',
      '(el|la|mi|se) .. (murio|ha muerto|se murio) .. (bateria|ordenador|movil|telefono|pantalla|portatil|disco|router|motor|impresora|tablet|servidor|pc|nevera)',
      '(bateria|ordenador|movil|telefono|pantalla|portatil|disco|router|motor|impresora|servidor|pc|coche|lavadora|nevera) .. (murio|ha muerto|se murio|fallecio)',
      '(perdida) de (datos|mi cartera|mi maleta|mi equipaje|mi tarjeta|mis llaves|mi paquete|un paquete) ..',
    ],
  },
};

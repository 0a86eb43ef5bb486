import type { Markers } from '../../markers.ts';

/** Notes of colleagues in fields and tags. */
export const RECORDED: Markers['recorded'] = {
  'recorded-wants-contact': {
    patterns: [
      '(hablando|de viva voz|por telefono|de palabra) con (el|ella|ellos)',
      '(se le|se les) (confirme|avise|explique|llame) .. (hablando|de viva voz|por telefono|en persona|personalmente)',
      '(le gusta|les gusta|le gustan|prefiere|prefieren|quiere|quieren|agradece|agradecen|valora|valoran|pide|piden|espera|esperan|disfruta|solicita|necesita|desea|aprecia|suele pedir|le encanta|le encantan|insiste en|encantado con|encantada con|encantado de|encantada de|exige) ... (llamada|llamadas|telefono|por telefono|llamen|llamemos|visita|visitas|visiten|hablar|charlar|charla|charlas|platicar|conversar|conversacion|reunion|reuniones|en persona|cara a cara|video|videollamada|videollamadas|explicacion|explicaciones|expliquen|expliquemos|detalle|detalles|seguimiento|novedades|informado|informada|trato personal|trato cercano|trato humano|acompanamiento|acompanen|paso a paso|consejo|consejos|asesoramiento|cafe|tour|demo|contacto|cercania|atencion personal*)',
      '(llamar|llamarle|llamarla|telefonear|llamadle|llamenle) (primero|siempre|antes|por telefono|por la manana|por la tarde|cada|a su|al movil|preferible*|mejor|una vez)',
      '(siempre|mejor|preferible|conviene) (llamar|llamarle|llamarla|telefonear|visitar|explicar|hablar|por telefono)',
      '(llamada|llamadas|visita|visitas|reunion|reuniones|seguimiento|contacto|charla) (semanal|semanales|mensual|mensuales|trimestral|trimestrales|diaria|diarias|periodica|periodicas|regular|regulares|personal|telefonico|directo|frecuente|preferida|preferido|de cortesia bienvenida)',
      '^ (telefono|por telefono|llamada|llamada telefonica|en persona|presencial|visita|video|videollamada|movil|llamar) $',
      '(pidio|pide|solicita|solicito) (que le llamen|que la llamen|llamada|ser llamado|ser llamada|devolucion de llamada|contacto)',
      '(mantener|mantenerle|mantenerla|tener|tenerle) (informado|informada|al tanto|al corriente|al dia)',
      '(muy)? (hablador|habladora|conversador|conversadora|charlatan|charlatana)',
    ],
    unless: [
      '(no|nunca|ni|sin|evitar|odia|detesta|rechaza|rehusa|declina|menos|en vez de|en lugar de|molestan|molesta|incomodan) ... (llamada|llamadas|telefono|llamar|llamen|visita|visitas|hablar|charlar|charla|charlas|reunion|reuniones|contacto|seguimiento|explicaciones|detalles|video|videollamadas|en persona|conversacion|conversar|visiten|llamarle|llamarla)',
      'prefiere* (correo|e-mail|mail|escrito|por escrito|chat|portal|mensajes|la web|respuestas|que no) ...',
      '(ultima|ultimo|proxima|proximo|anterior|primera) (llamada|visita|reunion|contacto|seguimiento) ...',
      '(quiere|pide|solicita|necesita) .. (reembolso|factura|descuento|cambio|presupuesto|devolucion) ..',
    ],
    negatable: false,
  },
  'recorded-wants-distance': {
    patterns: [
      '(no|nunca|evitar|ni|sin|rechaza|odia|detesta|rehusa|declina|no quiere|no desea|no le gusta|no le gustan|le molesta|le molestan|le incomodan|pide que no|pidio que no|prefiere que no|no acepta|no atiende|no contesta) .. (le|la|les|lo|se|que le|que la|recibir|hacer|ofrecer|proponer|mas|las|los|el|una|de|por|proponerle)? .. (llamada|llamadas|llamar|llamarle|llamarla|llamen|llame|llamemos|telefono|telefonear|contactar|contactarle|contacto|molestar|molestarle|molesten|visitar|visita|visitas|reunion|reuniones|charla|charlas|charlar|conversacion|conversaciones|conversar|demo|demos|seguimiento|seguimientos|preguntas|revision|revisiones|comidas|insistir)',
      '(no llamar|no contactar|no molestar|no visitar|no telefonear|sin llamadas|sin visitas|sin seguimiento|sin reuniones|lista robinson|dejar tranquilo|dejar tranquila|dejarle tranquilo|dejarla tranquila|dejar en paz|solo urgencias|contacto minimo|minimo contacto|poco contacto|solo si es (urgente|necesario|imprescindible))',
      '(respuestas|respuesta|correos|mensajes|mensaje|textos) (cortas|corta|breves|breve|cortos|concisos|concisas|directas|escuetas)',
      '(dos|una|tres|pocas|#) (lineas|linea|frases|frase|palabras) ..',
      '(autoservicio|autogestion|solo portal|via portal|por el portal|usa el portal|prefiere el portal|solo online|lo hace solo|lo hace sola|todo online)',
      '(prefiere|quiere|pide|desea|valora|le gusta) .. (privacidad|discrecion|distancia|tranquilidad|intimidad|que (le|la|lo) dejen|estar solo|estar sola|lo justo|lo minimo|solo (datos|hechos)|respuestas (cortas|breves)|ir al grano|que no (le|la)|autoservicio|portal|a su aire|no ser)',
      '(discreto|discrecion|confidencial|embalaje neutro|sobre neutro|paquete discreto)',
      '(al grano|ser breve|ir al grano|sin rodeos|sin charla|sin chachara|solo lo necesario|solo datos|lo justo|sin cumplidos)',
      '(solo|unicamente) (contactar|llamar|escribir|avisar) (si|en caso|cuando|para)',
    ],
    unless: [
      '(llamada|llamadas|contacto|contactos|visita|visitas|correos) (comercial*|publicitari*|promocional*|de marketing|de publicidad)',
      '(no|sin) .. (telefono|contacto|llamada|visita) .. (registrad*|conocid*|disponible|asignad*|de contacto|facilitad*|en ficha|todavia|aun|previ*)',
      '(no) (dudar|dude*) ..',
      '(no le importa|no le molesta|no le molestan) ..',
      '(no) .. (le gusta|quiere|soporta) .. (esperar|que (le|la) ignoren|el correo|los correos|escribir|chatbots|bots|los formularios) ..',
      '(marketing|encuesta|encuestas|boletin|publicidad|promocion*|comercial*) ..',
    ],
    negatable: false,
  },
  'recorded-wants-writing': {
    patterns: [
      '(solo|solamente|unicamente|exclusivamente|siempre|preferentemente|preferiblemente) .. (por|via)? (correo|e-mail|mail|email|escrito|chat|mensaje|mensajes|whatsapp|carta|sms)',
      'por escrito',
      '(correo|e-mail|mail|email|chat|whatsapp|escrito|sms) (solo|unicamente|exclusivamente|solamente)',
      '(prefiere|quiere|pide|le gusta) .. (por)? (correo|e-mail|mail|email|escrito|chat|mensaje|mensajes|whatsapp|carta|sms|correos)',
    ],
    unless: [
      '(factura|facturas|recibo|recibos|presupuesto|boletin|documentos|contrato|catalogo) ...',
      '(largos|detallados|muchos|detalladas) ...',
    ],
    negatable: false,
  },
};

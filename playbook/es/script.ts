import type { Script } from '../words.ts';

/** The Spanish script, piece by piece, as `<usted|tú>` where the two differ; neutral in every country. */
export const SCRIPT: Script = {
  'greeting.reply': 'Hola {{customer.name | default: ""}}:',
  'greeting.reply.informal': 'Hola {{customer.first_name | default: ""}}:',
  'greeting.chat': 'Hola {{customer.name | default: ""}}.',
  'greeting.chat.informal': 'Hola {{customer.first_name | default: ""}}.',
  'greeting.call': 'Hola {{customer.name | default: ""}}, soy {{agent.name}}.',
  'greeting.call.brief': 'Hola {{customer.name | default: ""}}, soy {{agent.name}}. Seré breve.',
  'greeting.voicemail': 'Hola {{customer.name | default: ""}}, soy {{agent.name}}.',

  'opening.thanks': 'Gracias por contármelo.',
  'opening.plain': {
    aggregator: 'Aquí está todo de una vez.',
    bargain: 'Breve y claro, para no quitar tiempo.',
    classic: 'He revisado esto con toda mi atención.',
    'old-shoe': 'Sin ceremonias, aquí está.',
    'safe-choice': '<Le|Te> digo solo lo que es seguro.',
    solution: 'Aquí está la respuesta completa, no solo una parte.',
    specialist: 'He revisado los detalles en persona.',
    trendsetter: 'Aquí va lo último, en breve.',
    utility: 'Se trata de <su|tu> solicitud {{ticket.number | default: ""}}.',
  },
  'opening.failure': {
    aggregator: 'Lamento que esto saliera mal. Lo corrijo todo de una vez.',
    bargain: 'Lo siento. Un precio bajo no es excusa para esto.',
    classic: '<Le|Te> pido disculpas. <Tiene|Tienes> razón en esperar algo mejor.',
    'old-shoe': 'Lo siento. Este no es el trato que quiero dar.',
    'safe-choice': 'Lo siento. <Contaba|Contabas> con esto, y falló.',
    solution: 'Lo siento. Estoy revisando el conjunto, no solo la parte que falló.',
    specialist: 'Lo siento. He buscado la causa, no solo una forma de salir del paso.',
    trendsetter: 'Lo siento. <Cuenta|Cuentas> con esto para ir por delante, y fue un freno.',
    utility: 'Lo siento. Sé que <depende|dependes> de esto, y así lo trato.',
  },
  'opening.warm': {
    aggregator: '<Hace|Haces> bien en acudir a mí: aquí <puede|puedes> dejarlo todo.',
    bargain: 'Qué bueno que <pregunte|preguntes> antes de gastar.',
    classic: 'Es un gusto saber de <usted|ti>, y me tomo el tiempo que esto merece.',
    'old-shoe': 'Qué gusto saber de <usted|ti>; para esto tengo tiempo.',
    'safe-choice': 'Gracias por acudir a mí; aquí va todo, paso a paso.',
    solution: 'Con gusto: lo he mirado todo, no solo la parte que <mencionó|mencionaste>.',
    specialist: 'Con gusto: esta es mi especialidad, así que <le|te> explico cómo lo veo.',
    trendsetter: 'Qué bien saber de <usted|ti>, y qué buena idea preguntar ahora.',
    utility: 'Gracias por <ponerse|ponerte> en contacto. Ya lo tiene una persona, y soy yo.',
  },
  'opening.cannot-be-done': {
    aggregator: 'He buscado en todo lo que hay para encontrar una manera.',
    bargain: 'He buscado una manera que no cueste más.',
    classic: 'He estudiado esto con mucho cuidado.',
    'old-shoe': 'Me habría gustado decir que sí, así que lo miré dos veces.',
    'safe-choice': 'Prefiero decirlo con claridad ahora que decepcionar después.',
    solution: 'He mirado lo que <quiere|quieres> lograr, no solo lo que <pidió|pediste>.',
    specialist: 'Lo he comprobado hasta el último detalle.',
    trendsetter: 'La idea me gusta, así que busqué un camino para llegar a ella.',
    utility: 'Aquí hay una norma de por medio, y es bueno que <sepa|sepas> cuál.',
  },
  'opening.cancellation': 'Gracias por avisarme; haré que sea fácil.',

  'acknowledgement.question': 'Además del qué, cuento el porqué.',
  'acknowledgement.problem': 'Me hago cargo.',
  'acknowledgement.problem.engage': 'Me hago cargo, y sigo con ello hasta que funcione.',
  'acknowledgement.complaint': 'Desde ahora respondo yo por esto.',
  'acknowledgement.complaint.engage':
    'No debería haber hecho falta reclamarlo, y desde ahora respondo yo por esto.',
  'acknowledgement.renewal-or-price':
    'Un precio se juzga mejor junto a lo que ha aportado, así que aquí están las dos cosas.',
  'acknowledgement.onboarding':
    'En los primeros días todo el mundo tiene preguntas, así que <pregunte|pregunta> lo que haga falta.',
  'acknowledgement.thanks': 'Es todo un detalle.',
  'acknowledgement.follow-up':
    'No debería hacer falta preguntar dos veces, así que aquí está todo lo que sé.',
  'acknowledgement.prospect': 'Prefiero averiguar qué <le|te> conviene antes que vender lo que no sirve.',
  'acknowledgement.recovery': 'No debió pasar, y respondo yo por ello.',

  'core.question':
    'En pocas palabras: [la respuesta, o lo que ya hice].\nEn detalle: [el motivo, o los pasos].',
  'core.problem':
    'Lo que pasó: [la causa en palabras sencillas].\nLo que hice: [la solución, y cómo se comprueba].\nPara que no se repita: [lo que lo evita].',
  'core.complaint':
    'Lo que correspondía: [lo que debió pasar].\nCómo lo corrijo: [la solución].\nLo que cambié para que no se repita: [el cambio].',
  'core.cannot-be-done':
    'Lo que <pidió|pediste>: [el deseo]. Tal como está no es posible, porque [el motivo].\nLo más cercano que puedo hacer: [la mejor alternativa].',
  'core.cancellation':
    'La cancelación está confirmada. El último día es el [fecha], y la factura final es de [importe, o cero].\nLo que <puede llevarse|puedes llevarte>: [datos o documentos, y cómo].',
  'core.renewal-or-price':
    'El precio: [importe, qué incluye, desde cuándo].\nLo que ha aportado desde {{customer.since | default: "el comienzo"}}: [una cifra de la cuenta].',
  'core.onboarding': 'Para empezar bastan tres pasos:\n1. [primer paso]\n2. [segundo paso]\n3. [tercer paso]',
  'core.thanks': 'No <tiene|tienes> que hacer nada más.',
  'core.follow-up':
    'Hecho hasta ahora: [lo que está hecho].\nLo siguiente: [el próximo paso, y quién lo da].',
  'core.prospect':
    'Lo que encaja: [producto o plan, y precio].\nLo que cambia con ello: [un resultado, en una cifra o un ejemplo].',
  'core.recovery':
    'Lo que falló por mi parte: [el error, en una frase sencilla].\nLo que ya corregí: [la solución, y cómo se comprueba].\nLo que evita que se repita: [el cambio].\nLo que <recibe|recibes> en compensación: [tiempo, dinero o trabajo].',
  'core.question.call':
    'En pocas palabras: [la respuesta, o lo que ya hice]. Y en detalle: [el motivo, o los pasos uno por uno].',
  'core.problem.call':
    'Esto fue lo que pasó: [la causa en palabras sencillas]. Lo que ya hice es [la solución, y cómo se comprueba], y [lo que lo evita] impide que se repita.',
  'core.complaint.call':
    'Lo que correspondía era [lo que debió pasar]. Lo corrijo con [la solución], y además cambié [el cambio], para que no se repita.',
  'core.cannot-be-done.call':
    '<Pidió|Pediste> [el deseo]. Tal como está no puedo hacerlo, porque [el motivo]. Lo que sí puedo hacer, y se acerca bastante, es [la mejor alternativa].',
  'core.cancellation.call':
    'La cancelación está confirmada. El último día es el [fecha], y la factura final es de [importe, o cero]. <Puede llevarse|Puedes llevarte> [datos o documentos].',
  'core.renewal-or-price.call':
    'El precio es [importe, qué incluye, desde cuándo]. Desde {{customer.since | default: "el comienzo"}} ha aportado [una cifra de la cuenta].',
  'core.onboarding.call':
    'Son tres pasos. Primero, [primer paso]. Después, [segundo paso]. Y por último, [tercer paso].',
  'core.thanks.call': 'No <tiene|tienes> que hacer nada más.',
  'core.follow-up.call':
    'Hasta ahora, [lo que está hecho]. Lo siguiente es [el próximo paso, y quién lo da].',
  'core.prospect.call':
    'Lo que encaja es [producto o plan, y precio]. Con ello, [un resultado, en una cifra o un ejemplo].',
  'core.recovery.call':
    'Esto falló por mi parte: [el error, en una frase sencilla]. Ya lo corregí con [la solución, y cómo se comprueba], y [el cambio] evita que se repita. En compensación <recibe|recibes> [tiempo, dinero o trabajo].',
  'core.voicemail':
    'Es por <su|tu> solicitud {{ticket.number | default: ""}}. En una grabación no dejo detalles: van por escrito.',

  'promise.answer':
    'Si con eso no queda resuelto, <tiene|tienes> otra respuesta mía a más tardar el [día y hora].',
  'promise.work': 'Queda hecho a más tardar el [día y hora], y un solo mensaje mío lo confirma.',
  'promise.recovery':
    'Lo que aún falte queda hecho a más tardar el [día y hora], y un solo mensaje mío lo confirma.',
  'promise.cannot-be-done': 'Con un sí, queda listo a más tardar el [día y hora].',
  'promise.cancellation': 'Ese día queda todo cerrado, y un mensaje mío lo confirma.',
  'promise.renewal-or-price': 'Este precio vale hasta el [fecha].',
  'promise.prospect': 'Todo esto puede llegar como oferta por escrito a más tardar el [día y hora].',
  'promise.voicemail': 'Mi mensaje llega a más tardar el [día y hora].',

  pledge: {
    aggregator: 'No hay que ir de un lado a otro: todo se resuelve aquí.',
    bargain: 'Si algo cuesta aparte, digo el precio antes de hacer nada.',
    classic: 'Lo sigo en persona, hasta el último detalle.',
    'old-shoe': 'Conmigo nunca se empieza de cero: me acuerdo de dónde quedó.',
    'safe-choice': 'Sin sorpresas: si cambia una fecha o un precio, lo <sabe|sabes> antes de que pase.',
    solution: 'Coordino a quienes tienen parte en esto, y <usted|tú> solo <trata|tratas> conmigo.',
    specialist: 'Lo revisa conmigo alguien que se dedica solo a esto.',
    trendsetter: 'Lo que me <cuenta|cuentas> llega directo a quienes lo construyen.',
    utility: 'La misma norma vale para todo el mundo; si en este caso no es justa, pido que se revise.',
  },
  amends: {
    aggregator: 'Si esto afectó a algo más, un pedido o un pago, también lo corrijo.',
    bargain: 'Corregirlo no <le|te> cuesta nada: ni cargos, ni envío, ni trabajo.',
    classic: 'Alguien con más experiencia revisa el resultado conmigo antes de que <le|te> llegue.',
    'old-shoe': 'Lo dejé anotado, para que aquí nadie lo olvide la próxima vez.',
    'safe-choice': '<Recibe|Recibes> lo que recibe todo el mundo en un caso así, sin tener que pedirlo.',
    solution: 'Quienes tienen parte en esto trabajan ahora con un solo plan, y ese plan lo llevo yo.',
    specialist: 'Además, el resultado va por escrito: qué falló, por qué y cómo se probó.',
    trendsetter: 'El caso ya está en la mesa de quienes lo construyen, y <verá|verás> qué cambian.',
    utility: 'Si parece poco, <puede|puedes> pedir una revisión: decide alguien que no intervino.',
  },

  'info-pack.written': 'Todo esto queda en la solicitud, para consultarlo cuando haga falta.',
  'info-pack.call': 'Todo esto llega también en un mensaje, así que no hace falta anotar nada.',
  'info-pack.voicemail': 'No hace falta anotar nada.',

  'way-back.reply': 'Si surge algo, basta con responder a este mensaje.',
  'way-back.chat': 'Si surge algo, basta con escribir aquí de nuevo.',
  'way-back.call': 'Si surge algo, basta con responder a ese mensaje.',
  'way-back.cancellation':
    'Si algo no está bien, <escríbame|escríbeme> y lo corrijo. La puerta queda abierta.',
  'way-back.cancellation.call':
    'Si algo no está bien, basta con responder a ese mensaje. La puerta queda abierta.',
  'way-back.voicemail': 'Si surge algo, basta con responder a mi mensaje.',

  'question.call': 'Llamo yo: ¿a qué hora <le|te> conviene, y a qué número?',
  'question.meeting': 'Lo hablamos con calma: ¿qué día y a qué hora <le|te> conviene?',
  'question.question': '¿Cómo lo <ve|ves> para lo que <tiene|tienes> en mente?',
  'question.problem': '¿Cada cuánto <quiere|quieres> noticias mías hasta entonces?',
  'question.complaint': '¿Qué más tendría que pasar para que esto quede bien?',
  'question.cannot-be-done':
    '¿Qué es lo que más <le|te> importa aquí, para seguir buscando en esa dirección?',
  'question.cancellation': '¿De qué <quiere|quieres> que me ocupe antes de ese día?',
  'question.renewal-or-price': '¿Qué <necesita|necesitas> de esto para el próximo año?',
  'question.onboarding': '¿Cuál de los pasos <prefiere|prefieres> hacer conmigo?',
  'question.thanks': '¿Qué <piensa|piensas> hacer ahora con esto?',
  'question.follow-up': '¿Qué más puedo revisar, ya que estoy en ello?',
  'question.prospect': '¿Cómo sería un buen resultado para <usted|ti>?',
  'question.stay': '¿Me quedo en la línea mientras lo <prueba|pruebas>?',
  'question.voicemail': 'Con gusto lo comento de viva voz: ¿cuándo sería buen momento para volver a llamar?',

  'close.plain': {
    aggregator: 'Con esto queda todo cubierto.',
    bargain: 'Y eso es todo.',
    classic: '<Puede|Puedes> contar con ello.',
    'old-shoe': 'Ya <sabe|sabes> dónde encontrarme.',
    'safe-choice': 'Cumplo lo dicho.',
    solution: 'Yo me ocupo de que todo encaje.',
    specialist: 'Respondo por cada punto.',
    trendsetter: 'Yo lo mantengo en marcha.',
    utility: 'Responde una persona, no un departamento.',
  },
  'close.warm': {
    aggregator: 'Lo que surja después, <tráigalo|tráelo> también aquí.',
    bargain: '<Pregunte|Pregunta> lo que sea; preguntar no cuesta nada.',
    classic: 'Es un placer atender<le|te>.',
    'old-shoe': '<Vuelva|Vuelve> cuando <quiera|quieras>, por esto o por lo que sea.',
    'safe-choice': 'Aquí estoy si algo resulta distinto de lo que <espera|esperas>.',
    solution: '<Avíseme|Avísame> cuando llegue la próxima pieza, y la encajo.',
    specialist: '<Tráigame|Tráeme> lo difícil cuando <quiera|quieras>; es lo que más me gusta.',
    trendsetter: 'Tengo curiosidad por ver qué <hace|haces> con ello.',
    utility: 'La próxima vez <pregunte|pregunta> por mí; no habrá que explicarlo de nuevo.',
  },
  'close.voicemail': 'No hace falta hacer nada.',

  'sign-off.reply': 'Saludos cordiales,\n{{agent.name}}',
  'sign-off.reply.informal': 'Un saludo,\n{{agent.name}}',
  'sign-off.call': 'Hasta luego.',
  'sign-off.voicemail': 'Hasta luego.',
};

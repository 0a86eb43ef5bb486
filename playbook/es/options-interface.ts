import type { OptionsInterfaceWords } from '../interface-words.ts';

/** Wording of the options page. */
export const OPTIONS_INTERFACE: OptionsInterfaceWords = {
  'options.title': 'Opciones de Doorstep',
  'options.lead':
    'Lo que el equipo decide una vez. Los paneles abiertos siguen lo guardado al instante; nada sale de este navegador.',
  'options.sections': 'Secciones',

  'save.save': 'Guardar',
  'save.discard': 'Descartar cambios',
  'save.reset': 'Restablecer los valores de fábrica…',
  'save.dirty': 'Cambios sin guardar',
  'save.clean': 'Todo está guardado',
  'save.not-loaded': 'Los ajustes guardados no se han cargado: todavía no se puede cambiar nada',
  'save.saved': 'Guardado. Los paneles abiertos ya lo siguen.',
  'save.invalid': {
    one: 'No se guardó: hay que cambiar {count} campo. Lo que escribiste se conserva.',
    other: 'No se guardó: hay que cambiar {count} campos. Lo que escribiste se conserva.',
  },
  'save.refused-partly':
    'Los ajustes del equipo están guardados. El navegador no pudo guardar los tuyos ({problem}). Inténtalo de nuevo.',
  'save.go-to': 'Ir al primero',
  'save.elsewhere':
    'Mientras tanto, los ajustes se guardaron desde otra página. Guarda para poner los tuyos en su lugar, o descarta tus cambios para tomar los otros.',
  'reset.title': '¿Restablecer todos los ajustes del equipo?',
  'reset.body':
    'Estilo, punto de partida, umbrales, textos e información vuelven en este formulario a los de fábrica. Nada vale hasta que pulses Guardar; tu nombre se queda.',
  'reset.keep-taught': 'Conservar las páginas enseñadas ({count}). Sin esto se olvidan al guardar.',
  'reset.confirm': 'Restablecer el formulario',
  'reset.cancel': 'Conservar mis ajustes',

  'style.title': 'Estilo de servicio',
  'style.lead':
    'El único estilo en el que tu empresa será la mejor. Da color a las aperturas, promesas y cierres de cada guion.',
  'style.does': 'Hace',
  'style.doesnt': 'No hace',
  'style.checks': 'Para comprobar',

  'start.title': 'Punto de partida',
  'start.lead':
    'Dónde está la balanza antes de que un cliente haya dicho nada. Solo inclina un caso reñido: lo que el cliente diga o haya pedido pesa más.',
  'start.fair':
    'Se fija para una cola, una marca o un canal, según el trabajo que se hace ahí. Nunca es para personas: ni por nacionalidad, idioma, género, edad, religión o salud. Esas entradas se rechazan, porque decidir por ellas es discriminar.',
  'start.general': 'En general',
  'start.usual': 'Habitual para {style}: {lean}.',
  'start.use-usual': 'Usarlo',
  'start.queues': 'Para colas, marcas o canales sueltos',
  'start.queue': 'Cola, marca o canal',
  'start.queue-hint': 'Como lo escribe tu mesa de ayuda, por ejemplo «Devoluciones» o «Cuentas clave».',
  'start.lean': 'Punto de partida de {queue}',
  'start.this-queue': 'esta entrada',
  'start.add': 'Añadir una cola',
  'start.remove': 'Quitar {queue}',
  'start.none': 'Ninguna: el punto de partida general vale en todas partes.',
  'lean.far-distance': 'muy hacia la distancia',
  'lean.distance': 'hacia la distancia',
  'lean.little-distance': 'un poco hacia la distancia',
  'lean.even': 'en equilibrio, hacia ningún lado',
  'lean.little-engage': 'un poco hacia la cercanía',
  'lean.engage': 'hacia la cercanía',
  'lean.far-engage': 'muy hacia la cercanía',

  'thresholds.title': 'Umbrales',
  'thresholds.lead':
    'Cuánta certeza debe tener el consejo antes de tomar partido. Entre los dos dice «Sin certeza» y muestra cómo averiguarlo. Un margen ancho es prudente; uno estrecho decide más a menudo, y se equivoca más a menudo.',
  'thresholds.distance': 'Distancia hasta',
  'thresholds.distance.means':
    'Dice «Guarda distancia» cuando la cercanía tiene como mucho un {share} de probabilidad.',
  'thresholds.engage': 'Cercanía desde',
  'thresholds.engage.means': 'Dice «Acércate» cuando la cercanía tiene al menos un {share} de probabilidad.',
  'thresholds.between': 'De {distance} a {engage}: sin certeza.',
  'thresholds.samples':
    'De los {count} clientes de muestra: {engage} cercanía, {distance} distancia, {unsure} sin certeza.',

  'scripts.title': 'Textos del guion',
  'scripts.lead':
    'Los guiones se arman con estas piezas. Cambia cualquiera a las palabras de tu equipo: son un comienzo para editar, no algo para recitar.',
  'scripts.placeholders': 'Marcadores que pueden ir en un texto',
  'scripts.placeholders-hint':
    'Se escriben {{customer.first_name}}, o con palabras para cuando no se conoce: {{customer.first_name | default: "cliente"}}. Las palabras entre [corchetes] son huecos que completa el agente.',
  'scripts.search': 'Palabras en el texto',
  'scripts.stance': 'Postura',
  'scripts.situation': 'Situación',
  'scripts.channel': 'Canal',
  'scripts.part': 'Parte',
  'scripts.changed-only': 'Solo los que cambió el equipo',
  'scripts.all': 'Todo',
  'scripts.count': { one: '{count} pieza', other: '{count} piezas' },
  'scripts.every': 'todas las situaciones',
  'scripts.changed': 'cambiado',
  'scripts.text': 'Texto de {piece}',
  'scripts.built-in': 'Texto de fábrica',
  'scripts.reset': 'Volver al texto de fábrica',

  'questions.title': 'Preguntas de lealtad',
  'questions.lead':
    'Lo que sugiere el panel cuando encaja una de las seis preguntas. Quienes ya son clientes reciben las cinco primeras; «¿Por qué cambiar?» es solo para posibles clientes.',
  'questions.built-in': 'De fábrica: {text}',
  'questions.hint': 'Si queda vacío, vale el texto de fábrica.',

  'info.title': 'Información para todos',
  'info.lead':
    'El manual de la cabaña: información general que recibe cualquier cliente, sea cual sea el consejo. Las entradas propias van junto a las de fábrica.',
  'info.none': 'Todavía no hay entradas propias.',
  'info.entry': 'Entrada {n}: {topic}',
  'info.untitled': 'sin tema',
  'info.topic': 'Tema',
  'info.text': 'Texto',
  'info.link': 'Enlace (https, puede quedar vacío)',
  'info.situations': 'Situaciones en que encaja',
  'info.situations-hint': 'Sin ninguna marcada: encaja en todas.',
  'info.add': 'Añadir una entrada',
  'info.remove': 'Quitar la entrada {n}',

  'memory.title': 'Lo que se recuerda',
  'taught.title': 'Páginas enseñadas',

  'you.title': 'Tú',
  'you.lead': 'Solo para este navegador; nunca forma parte de los ajustes del equipo.',
  'you.name': 'Tu nombre, como lo ven los clientes',
  'you.name-hint': 'Firma los guiones. Sin él queda un hueco para que lo completes.',
  'you.channel': 'Guion que se abre primero',
  'you.channel.auto': 'Según llegó el caso',

  'you.voice': 'Cómo suenas en {language}',
  'you.after-hard': 'Ofrecer un minuto después de un contacto difícil',
  'language.title': 'Idioma de los guiones',
  'language.lead':
    'El guion va en el idioma en que escribe el cliente. Si nada lo indica, por ejemplo en una ficha sin mensajes, va en este.',
  'language.label': 'Si nada lo indica',
  'address.title': 'Forma de tratamiento',
  'address.lead':
    'Cómo se trata a los clientes donde un idioma tiene más de una forma. Después de un error nuestro es siempre la formal.',
  'address.style': 'Como lo hace el estilo de servicio',
  'address.formal': 'Formal',
  'address.informal': 'Informal',
  'values.title': 'Valores propios',
  'values.lead': 'Van en cualquier texto como {{team.name}}, por ejemplo tu horario de atención.',
  'taboo.title': 'Frases que no usan',
  'taboo.phrase': 'Frase',
  'taboo.better': 'Mejor',
  'finder.title': 'Encontrar el estilo',
  'finder.result': 'Tus respuestas hablan a favor de: {styles}',
  'style.recovery': 'Después de un error',

  'preview.title': 'Lo que diría el panel',
  'preview.lead': 'Con lo que hay ahora en el formulario, guardado o no.',
  'preview.sample': 'Cliente de muestra',
  'preview.words': 'Sus palabras',
  'preview.script': 'Guion',
  'preview.waiting': 'Elaborándolo…',
  'preview.failed': 'No se pudo elaborar el consejo: {problem}',

  'problem.version':
    '{field}: hecho con otra versión de Doorstep. Actualiza Doorstep, o parte de los valores de fábrica.',
  'problem.style': '{field}: elige uno de los nueve estilos.',
  'problem.lean': '{field}: se espera un número de -1 (distancia) a 1 (cercanía).',
  'problem.queue-empty': '{field}: escribe la cola, marca o canal, o quita la línea.',
  'problem.queue-twice': '{field}: la misma entrada está dos veces. Deja una.',
  'problem.text-empty': '{field}: se espera algún texto. Escríbelo, o vuelve al texto de fábrica.',
  'problem.text-long': '{field}: como máximo 2000 caracteres. Acórtalo.',
  'problem.link': '{field}: se espera una dirección completa que empiece por https://',
  'problem.share': '{field}: se espera una proporción del 5 % al 95 %.',
  'problem.days': '{field}: se espera un número entero de días de 0 a 730.',
  'problem.threshold-order':
    'La cercanía debe empezar por encima de donde acaba la distancia. Sube el primer control o baja el segundo.',
  'problem.situation': '{field}: una de las situaciones no se conoce.',
  'problem.protected':
    '«{detail}» nombra a un pueblo o un rasgo protegido. Un punto de partida es para una cola, una marca o un canal, nunca para quiénes son los clientes: eso sería discriminar. Nombra la cola por su trabajo o sus productos, como «Devoluciones» o «Calzado».',
  'problem.placeholder': '{field}: ningún marcador se llama «{detail}». Existen: {known}.',
  'problem.shape': '{field}: falta o es de otro tipo.',

  'team-field.': 'Ajustes del equipo',
  'team-field.schemaVersion': 'Versión',
  'team-field.style': 'Estilo de servicio',
  'team-field.startingPoint': 'Punto de partida',
  'team-field.startingPoint.general': 'Punto de partida',
  'team-field.startingPoint.byQueue.queue': 'Cola',
  'team-field.startingPoint.byQueue.lean': 'Punto de partida de una cola',
  'team-field.thresholds': 'Umbrales',
  'team-field.thresholds.engage': 'Cercanía desde',
  'team-field.thresholds.distance': 'Distancia hasta',
  'team-field.rememberDays': 'Días que se recuerda',
  'team-field.familyWeights': 'Pesos de los indicios',
  'team-field.taught': 'Páginas enseñadas',
  'team-field.scripts': 'Texto del guion',
  'team-field.questions': 'Texto de la pregunta',
  'team-field.infoPack': 'Información para todos',
  'team-field.infoPack.topic': 'Tema',
  'team-field.infoPack.text': 'Texto',
  'team-field.infoPack.link': 'Enlace',
  'team-field.infoPack.situations': 'Situaciones',
};

import type { FinderWords, StylesInWords } from '../styles.ts';

/** The nine service styles in Spanish, each in a voice that a customer can tell from the others. */
export const STYLES_IN_WORDS: StylesInWords = {
  aggregator: {
    name: 'Todo en uno',
    promise: 'Todo en un solo lugar, elegido y entregado rápido.',
    does: [
      'Resuelve todos los puntos de una solicitud en una sola respuesta',
      'Ahorra pasos: elegir, pagar y recibir van solos',
      'De varios caminos, nombra el más rápido',
    ],
    doesNot: [
      'Mandar a la gente de un lado a otro',
      'Preguntar lo que el pedido ya dice',
      'Hablar donde bastaría un botón',
    ],
    recovery: 'Encuentra todo lo que el error descolocó y lo corrige de una vez.',
    checks: ['¿Quedan respondidos todos los puntos en este mensaje?', '¿Cuántos pasos le quedan al cliente?'],
  },
  bargain: {
    name: 'Precio bajo',
    promise: 'Un precio bajo, sin adornos y sin trucos.',
    does: [
      'Dice de entrada qué está incluido y qué no',
      'Nombra el precio de lo que va aparte antes de hacerlo',
      'Mantiene cortas las respuestas y simples los precios',
    ],
    doesNot: [
      'Esconder un cargo',
      'Prometer una atención especial que nadie pagó',
      'Pedir perdón por la sencillez',
    ],
    recovery: 'Lo corrige sin costo alguno, y lo dice en la primera línea.',
    checks: ['¿Queda claro qué cuesta aparte, y cuánto?', '¿Se podría quitar una frase?'],
  },
  classic: {
    name: 'Clásico',
    promise: 'Lo mejor conocido en lo suyo, igual en cada contacto.',
    does: [
      'Da a cada solicitud toda su atención, hasta el último detalle',
      'Usa frases completas y cuidadas',
      'Entrega exactamente lo dicho, en el día dicho',
    ],
    doesNot: ['Seguir modas al hablar', 'Dejar un detalle al azar', 'Hacer que alguien sienta prisa'],
    recovery: 'Pide disculpas con frases completas y hace revisar el resultado antes de que llegue.',
    checks: ['¿Se podría imprimir tal cual?', '¿Están bien todos los detalles: nombre, fecha, importe?'],
  },
  'old-shoe': {
    name: 'De confianza',
    promise: 'Un buen lugar, a buen precio, donde conocen a su gente.',
    does: [
      'Recuerda a la clientela habitual y lo que le gusta',
      'Habla como en el barrio, con palabras de todos los días',
      'Pone a las personas antes que el trámite',
    ],
    doesNot: [
      'Tomarse confianzas con quien quiere distancia',
      'Esconderse detrás de un formulario',
      'Hacer que la clientela de años lo explique todo otra vez',
    ],
    recovery: 'Pide perdón como entre gente del barrio, y la próxima vez se acuerda.',
    checks: ['¿Lo dirías así en el mostrador?', '¿Usa lo que se sabe de la última vez?'],
  },
  'safe-choice': {
    name: 'Opción segura',
    promise: 'Sólido y justo; nada sale mal, nada sorprende.',
    does: [
      'Dice qué pasa y cuándo, y lo cumple',
      'Trata a todo el mundo con las mismas reglas justas',
      'Avisa pronto de cualquier cambio',
    ],
    doesNot: ['Exagerar', 'Prometer lo que no es seguro', 'Dejar algo en el aire'],
    recovery: 'Da lo que recibe todo el mundo en un caso así, sin que se pida, y dice qué evita que vuelva.',
    checks: ['¿Hay una fecha para cada promesa?', '¿Algo de esto podría sorprender al cliente más tarde?'],
  },
  solution: {
    name: 'Solución completa',
    promise: 'Compañía en lo complejo: la respuesta entera, no una parte.',
    does: [
      'Reúne a las personas y los datos que forman la respuesta',
      'Nombra a una persona que lo lleva todo',
      'Mira más allá de la pregunta, a la necesidad',
    ],
    doesNot: [
      'Responder solo la parte fácil',
      'Dejar que el cliente coordine',
      'Correr a costa de hacerlo bien',
    ],
    recovery: 'Lleva a un solo plan a quienes tienen parte, y dice quién lleva ese plan.',
    checks: ['¿Dice quién hace qué?', '¿Qué parte de la necesidad sigue sin respuesta?'],
  },
  specialist: {
    name: 'Especialista',
    promise: 'El mayor conocimiento que hay, y vale lo que cuesta.',
    does: [
      'Explica el motivo detrás de la respuesta',
      'Añade algo que solo sabe quien domina el tema',
      'Trae pronto a la persona que más sabe',
    ],
    doesNot: ['Adivinar', 'Hablar desde arriba o lucirse', 'Diluir un resultado claro con palabras blandas'],
    recovery: 'Encuentra la causa, prueba el arreglo y pone el resultado por escrito.',
    checks: ['¿Está el razonamiento para quien lo quiera?', '¿Quién lo comprobó?'],
  },
  trendsetter: {
    name: 'Vanguardia',
    promise: 'Lo nuevo y lo de ahora, y la sensación de ir por delante.',
    does: [
      'Usa el camino más nuevo y más rápido',
      'Escribe con una voz ligera y actual',
      'Lleva lo que dicen los clientes a quienes construyen',
    ],
    doesNot: [
      'Sonar a manual',
      'Perseguir novedades donde algo está roto',
      'Hacer que alguien se sienta atrás',
    ],
    recovery:
      'Lo arregla rápido, lo dice con ligereza pero nunca bromea, y lleva el caso a quienes construyen.',
    checks: ['¿Queda bien parado el cliente?', '¿Es tan corto que se lee de pie?'],
  },
  utility: {
    name: 'Servicio básico',
    promise: 'Siempre ahí, las mismas reglas para todo el mundo, y se escucha a cada persona.',
    does: [
      'Dice la regla, su motivo y cómo reclamar',
      'Habla como persona, no como autoridad',
      'Lleva un registro para que nada se pierda',
    ],
    doesNot: [
      'Abusar de ser la única opción',
      'Esconderse detrás de la regla',
      'Dejar que un caso dé vueltas',
    ],
    recovery: 'Lo asume sin esconderse detrás de la regla, y muestra cómo pedir que se revise la decisión.',
    checks: ['¿Dice cómo pedir que se revise una decisión?', '¿Se sentiría escuchada una persona en apuros?'],
  },
};

/** A few questions that help a lead to find the style. */
export const FINDER: FinderWords = {
  'come-for': {
    ask: '¿Qué es lo que más lamentarían perder los clientes?',
    answers: {
      range: 'Tenerlo todo en un solo lugar',
      price: 'El precio',
      quality: 'Lo mejor que hay',
      people: 'Gente que conoce a cada cliente',
      certainty: 'Que simplemente funciona',
      newness: 'Lo nuevo',
    },
  },
  choice: {
    ask: '¿Qué otra cosa podrían elegir?',
    answers: {
      'only-one': 'Casi nada',
      'many-alike': 'Muchas opciones parecidas',
      'few-like-us': 'Pocas que puedan hacer esto',
      'next-door': 'Otras más grandes, más lejos',
    },
  },
  matter: {
    ask: '¿Sobre qué escriben casi siempre?',
    answers: {
      same: 'Las mismas pocas cosas, muchas veces al día',
      ordinary: 'Asuntos corrientes, cada uno algo distinto',
      complex: 'Asuntos con muchos lados y mucha gente',
      expert: 'Preguntas difíciles de su campo',
      taste: 'Qué les va bien y qué es actual',
    },
  },
  mistake: {
    ask: '¿Qué error dolería más?',
    answers: {
      'paid-twice': 'Pagaron de más, o dos veces',
      'not-known': 'Alguien de siempre tuvo que explicar quién es',
      surprise: 'Algo llegó por sorpresa',
      'half-answer': 'Recibieron media respuesta',
      slow: 'Tardó demasiado',
    },
  },
};

import type { Words } from '../words.ts';

/**
 * The manual in the cabin: true for every team, so no opening hours and no links; those a lead adds.
 * Without a form of address: the entries are shown as they stand.
 */
export const INFO_PACK: Words['infoPack'] = {
  steps: {
    topic: 'Qué viene ahora',
    text: 'Cada paso queda escrito en la solicitud con la fecha. Si una fecha cambia, la nueva queda escrita ahí también.',
  },
  screen: {
    topic: 'Qué lo hace más rápido',
    text: 'Tres cosas ayudan más que nada: lo último que se hizo, las palabras exactas de la pantalla y la hora en que pasó.',
  },
  'second-look': {
    topic: 'Cómo pedir que se revise',
    text: 'Basta con escribir qué se ve de otra manera. Después puede revisarlo desde cero alguien que no intervino.',
  },
  leaving: {
    topic: 'Los datos al terminar',
    text: 'Lo que haga falta conservar conviene guardarlo antes del último día. Se puede pedir una copia de los datos, o que se borren; no hace falta decir por qué.',
  },
  price: {
    topic: 'Cómo leer el precio',
    text: 'El precio dice qué está incluido, qué costaría aparte y hasta cuándo vale. Lo que no se nombra no cuesta nada.',
  },
  'first-day': {
    topic: 'El primer día',
    text: 'Basta con hacer el primer paso y ver que funciona. Lo demás puede esperar a mañana.',
  },
  reach: {
    topic: 'Cómo encontrarme',
    text: 'Se puede responder en esta solicitud a cualquier hora. Todo lo anterior está guardado ahí, así que basta una línea.',
  },
  reference: {
    topic: 'Dónde seguir la solicitud',
    text: 'La referencia es {{ticket.number | default: "la del asunto"}}. Quien la lea ve toda la historia.',
  },
};

/** Small extras once the matter is settled: each costs the agent a minute and the customer nothing. */
export const EXTRAS: Words['extras'] = {
  shortcut: 'Una cosa más, ya que lo <usa|usas> a menudo: [un atajo que encaje con lo que hace].',
  'check-up': 'También revisé [lo que podría verse afectado después], para evitar sorpresas.',
  reminder: 'Anoté [la fecha que importa], y antes <recibe|recibes> una línea mía.',
  copy: 'Preparé [la copia o lista que hará falta], para que la <tenga|tengas> a mano.',
  contact: 'Si se vuelve urgente, <pregunte|pregunta> por [el camino directo a la persona adecuada].',
  'start-list': 'Escribí [una lista en una página], para que nadie tenga que recordarlo todo.',
};

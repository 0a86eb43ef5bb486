import type { Words } from '../words.ts';

/** The manual in the cabin: true for every team, so no opening hours and no links; those a lead adds. */
export const INFO_PACK: Words['infoPack'] = {
  steps: {
    topic: 'Qué viene ahora',
    text: 'Cada paso queda escrito en <su|tu> solicitud con su fecha. Si una fecha cambia, la nueva queda escrita ahí también.',
  },
  screen: {
    topic: 'Qué lo hace más rápido',
    text: 'Tres cosas ayudan más que nada: lo último que <hizo|hiciste>, las palabras exactas de la pantalla y la hora en que pasó.',
  },
  'second-look': {
    topic: 'Cómo pedir que se revise',
    text: '<Escriba|Escribe> qué <ve|ves> de otra manera. Después puede revisarlo desde cero alguien que no intervino.',
  },
  leaving: {
    topic: 'Los datos al terminar',
    text: '<Guarde|Guarda> antes del último día lo que <quiera|quieras> conservar. <Puede|Puedes> pedir una copia de los datos, o que se borren; no hace falta decir por qué.',
  },
  price: {
    topic: 'Cómo leer el precio',
    text: 'El precio dice qué está incluido, qué costaría aparte y hasta cuándo vale. Lo que no se nombra no cuesta nada.',
  },
  'first-day': {
    topic: 'El primer día',
    text: '<Haga|Haz> el primer paso, <vea|mira> que funciona y <déjelo|déjalo> ahí. Lo demás puede esperar a mañana.',
  },
  reach: {
    topic: 'Cómo encontrarme',
    text: '<Responda|Responde> en esta solicitud a cualquier hora. Todo lo anterior está guardado ahí, así que basta una línea.',
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

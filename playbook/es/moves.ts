import type { Words } from '../words.ts';

/** How to find out when the record does not say: a sentence that offers something, and one that asks. */
export const MOVES: Words['moves'] = {
  general: {
    offer: 'Hay algo de contexto que puede ser útil. Si <quiere|quieres>, lo añado.',
    ask: '¿<Quiere|Quieres> que explique cómo funciona, o lo dejo hecho y lo confirmo en una línea?',
  },
  work: {
    offer: 'Mientras trabajo en esto, puedo escribir<le|te> después de cada paso.',
    ask: '¿<Prefiere|Prefieres> noticias mías por el camino, o solo cuando esté hecho?',
  },
  recovery: {
    offer: 'Puedo poner por escrito cómo se llegó a esto, paso a paso.',
    ask: '¿<Quiere|Quieres> saber cómo se llegó a esto, o solo que ya está corregido?',
  },
  'cannot-be-done': {
    offer: 'Puedo poner dos o tres caminos distintos uno al lado del otro.',
    ask: '¿Busco otros caminos <con usted|contigo>, o mando el mejor, listo para decir que sí?',
  },
  cancellation: {
    offer: 'Si sirve de ayuda, puedo mandar una lista corta de lo que conviene guardar antes del último día.',
    ask: '¿<Quiere|Quieres> que repase <con usted|contigo> los últimos pasos, o basta con la confirmación por escrito?',
  },
  choice: {
    offer: 'Puedo preparar dos versiones, con lo que habla a favor de cada una.',
    ask: '¿<Quiere|Quieres> mi consejo sobre lo que encaja, o solo las cifras para decidir por <su|tu> cuenta?',
  },
  onboarding: {
    offer: 'Puedo acompañar<le|te> en el primer paso, para que <vea|veas> cómo va.',
    ask: '¿<Le|Te> enseño cómo es, o <prefiere|prefieres> los pasos para ir por <su|tu> cuenta?',
  },
  thanks: {
    offer: 'Hay un pequeño truco que ahorra tiempo con esto. Lo puedo mandar.',
    ask: '¿<Quiere|Quieres> que avise cuando haya algo nuevo para esto, o solo respondo cuando <escriba|escribas>?',
  },
  conflict: {
    offer: 'Primero lo pongo por escrito, y lo demás solo si <lo pide|lo pides>.',
    ask: '¿Cómo <le|te> viene mejor hoy: que lo repase <con usted|contigo>, o que lo deje hecho y no <le|te> moleste más?',
  },
};

/** What is said around the question, so that it is easy to answer in this channel. */
export const MOVE_LEADS: Words['moveLeads'] = {
  reply: 'Basta con una palabra.',
  chat: 'Una pregunta corta.',
  call: '¿<Le|Te> puedo preguntar una cosa antes?',
  voicemail: '<Mándeme|Mándame> una palabra cuando <le|te> venga bien.',
};

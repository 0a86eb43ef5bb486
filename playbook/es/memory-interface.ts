import type { MemoryInterfaceWords } from '../interface-words.ts';

/** Wording of what is remembered of customers and what came of it. */
export const MEMORY_INTERFACE: MemoryInterfaceWords = {
  'memory.lead':
    'Después de un contacto, el agente dice con un clic cómo lo recibió el cliente. Este navegador lo recuerda, sin nombres ni palabras, y deja que cuente un poco la próxima vez.',
  'memory.days': 'Durante cuántos días se recuerda',
  'memory.days-hint': 'Con 0 no se recuerda nada. Lo más antiguo se borra al abrir un panel o esta página.',
  'memory.kept': {
    one: 'Se recuerda {count} contacto en este navegador.',
    other: 'Se recuerdan {count} contactos en este navegador.',
  },
  'memory.none': 'No se recuerda nada en este navegador.',
  'memory.what':
    'De cada contacto: el día, el consejo, con cuánta fuerza habló cada tipo de indicio y el clic del agente, bajo un número cifrado para cliente y caso. Nunca forma parte de una exportación.',
  'memory.forget': 'Olvidar todo',
  'memory.forget-sure':
    '¿Borrar lo que se recuerda de todos los clientes en este navegador? No hay forma de recuperarlo.',
  'memory.forget-yes': 'Borrar todo',
  'memory.forget-no': 'Conservar',
  'memory.forgotten': 'Todo está borrado.',
  'memory.failed': 'El navegador no pudo hacerlo: {problem}',

  'report.title': 'Con qué frecuencia acertó el consejo',
  'report.lead':
    'Cuenta los contactos en los que el agente dijo cómo fue, o decidió otra cosa. Quien se acercó quería cercanía; quien se alejó quería distancia; «como se esperaba» dice que el trato fue el adecuado.',
  'report.days': 'En los últimos',
  'report.period': { one: '{count} día', other: '{count} días' },
  'report.none': 'Ningún contacto de este tiempo tiene todavía un resultado.',
  'report.results': 'Resultados',
  'report.fitted': 'Acertó',
  'report.share': '{fitted} de {count}, {share}',
  'report.undecided': 'sin decidir',
  'report.by-stance': 'Por consejo',
  'report.by-band': 'Por fuerza',
  'report.by-family': 'Por tipo de indicio',

  'refit.title': 'Pesar según los resultados propios',
  'refit.lead':
    'Calcula cuánto debería contar cada tipo de indicio según estos resultados, sin alejarse mucho de lo que cuenta ahora. Nada cambia hasta que lo apliques y guardes.',
  'refit.start': 'Calcular',
  'refit.too-few': 'Hacen falta al menos {needed} resultados; por ahora hay {count}.',
  'refit.nothing': 'Estos resultados no piden ningún cambio.',
  'refit.family': 'Tipo de indicio',
  'refit.now': 'Ahora',
  'refit.then': 'Después',
  'refit.fits': 'De {count} resultados, el consejo acertaría {after}; ahora acierta {before}.',
  'refit.samples': 'Lo que cambiaría para los clientes de muestra',
  'refit.sample': 'Cliente de muestra',
  'refit.apply': 'Aplicar',
  'refit.applied': 'Puesto en el formulario. Vale en cuanto guardes.',
  'refit.undo': 'Deshacer',
  'refit.own': 'Tu equipo pesa los indicios según sus propios resultados.',
  'refit.built-in': 'Usar los pesos de fábrica',
};

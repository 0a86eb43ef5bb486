import type { ReplyInterfaceWords } from '../interface-words.ts';

/** Wording around what helps while and after a reply is written. */
export const REPLY_INTERFACE: ReplyInterfaceWords = {
  'draft.title': 'Revisión del borrador',
  'draft.why': 'Se mira en este navegador mientras escribes. No se guarda nada.',
  'draft.empty': 'Empieza a escribir en el cuadro de respuesta: se revisa en cada pausa.',
  'draft.fine': 'Nada que corregir.',
  'draft.count': { one: '{count} cosa que mirar', other: '{count} cosas que mirar' },
  'draft.ignore': 'Ignorar aquí',
  'draft.ignored': { one: '{count} ignorada', other: '{count} ignoradas' },
  'draft.unread': 'Los borradores en {language} todavía no se revisan.',
  'draft.level.error': 'Alto',
  'draft.level.warning': 'Míralo otra vez',
  'draft.level.suggestion': 'Podría ser mejor',

  'promises.due': 'para el {day}',
  'promises.overdue': 'vencido desde el {day}',
  'promises.undated': 'sin fecha',

  'loyalty.recovery': 'Di esto en su lugar',
  'loyalty.ways': 'Otras maneras de decirlo',
  'loyalty.figures': 'Añade de su cuenta: {gaps}',
  'loyalty.map': 'Las seis preguntas',
  'loyalty.answered': 'Marcar como respondida',
  'loyalty.note': 'Lo que se dijo, en una línea',
  'loyalty.copy-map': 'Copiar como nota privada',
  'loyalty.kept': 'Se guarda solo en este navegador.',

  'extra.title': 'Una cosa más',
  'extra.why': 'A ti te cuesta un minuto y al cliente, nada. Cuando el asunto esté resuelto.',

  'journey.title': 'El recorrido completo',
  'journey.why': 'También abierto para este cliente. Fallar en un punto es fallar en todo.',

  'hand-over.title': 'Pasar el caso',
  'hand-over.why': 'Una nota para quien siga con el caso.',
  'hand-over.copy': 'Copiar la nota',

  'after-hard.title': 'Un minuto para ti',
  'after-hard.why': 'Nada de esto se cuenta, se guarda ni se le dice a nadie.',
  'after-hard.off': 'No volver a ofrecerlo',

  'script.language': 'Idioma del guion',
};

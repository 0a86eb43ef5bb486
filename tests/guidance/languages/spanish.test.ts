import { expect, it } from 'vitest';
import { advise } from '../../../guidance/advise.ts';
import { DEFAULT_TEAM } from '../../../guidance/team.ts';
import { EN } from '../../../playbook/en/markers/index.ts';
import { ES } from '../../../playbook/es/markers/index.ts';
import { phrases } from '../phrases.ts';
import { NOW, recordOf, signalsOf } from '../records.ts';

function signalsIn(text: string): string[] {
  const record = recordOf([`customer: ${text}`]);
  return signalsOf(advise(record, DEFAULT_TEAM, { reactions: [] }, NOW, {}, [EN, ES]));
}

/** A lone wording, and the signal it must give. */
const WORDINGS: readonly (readonly [string, string])[] = [
  ['¿Me puede llamar alguien esta tarde?', 'asks-for-call'],
  ['Llámenme en cuanto puedan, porfa', 'asks-for-call'],
  ['Echadme un telefonazo cuando os venga bien', 'asks-for-call'],
  ['Prefiero que lo hablemos por teléfono', 'asks-for-call'],
  ['Quiero hablar con una persona, no con un robot', 'asks-for-person'],
  ['¿Me pasa con el encargado?', 'asks-for-person'],
  ['¿Podría venir un técnico a verlo?', 'asks-for-meeting'],
  ['Me gustaría reunirme con ustedes un día', 'asks-for-meeting'],
  ['Explíquenme con calma de dónde sale este cargo', 'asks-for-explanation'],
  ['Quiero entender qué pasó', 'asks-for-explanation'],
  ['Necesito que me guíen paso a paso', 'asks-for-guidance'],
  ['No sé por dónde empezar, échenme una mano', 'asks-for-guidance'],
  ['¿Qué modelo me recomiendan?', 'asks-for-advice'],
  ['¿Usted qué haría en mi lugar?', 'asks-for-advice'],
  ['Manténganme al tanto, por favor', 'asks-for-updates'],
  ['Avísame en cuanto sepas algo', 'asks-for-updates'],
  ['No duden en llamarme a cualquier hora', 'invites-contact'],
  ['Llevo dos semanas esperando y nadie me contesta', 'complains-of-silence'],
  ['Dijeron que me iban a llamar y nada', 'complains-of-silence'],
  ['No me manden otra respuesta automática', 'objects-to-canned-answers'],
  ['Por favor, no me llamen', 'refuses-calls'],
  ['Nada de llamadas', 'refuses-calls'],
  ['Prefiero que no me llamen', 'refuses-calls'],
  ['Déjenme en paz', 'refuses-contact'],
  ['Si necesito algo ya les aviso yo', 'refuses-contact'],
  ['Dejen de mandarme correos', 'refuses-mail'],
  ['Sin encuestas, gracias', 'refuses-programme'],
  ['No me hagan más preguntas', 'refuses-questions'],
  ['Solo por escrito', 'wants-writing'],
  ['Con un correo me basta', 'wants-writing'],
  ['Dos líneas y ya', 'wants-short'],
  ['Solo sí o no', 'wants-short'],
  ['Vaya al grano', 'wants-short'],
  ['Cámbienlo y listo', 'wants-just-done'],
  ['Ya lo hago yo por mi cuenta', 'wants-self-service'],
  ['Les pido discreción', 'wants-privacy'],
  ['Me llaman todos los días', 'complains-of-contact'],
  ['¿Por qué tengo que llamar para darme de baja?', 'complains-of-process'],
  ['Voy con prisa', 'in-a-hurry'],
  ['Estoy en una reunión', 'busy-now'],
  ['Ya lo he explicado cuatro veces', 'worn-out'],
  ['Tengo mucho miedo, no sé qué hacer', 'afraid-or-lost'],
  ['No les voy a dar mi DNI', 'refuses-data'],
];

it.each(WORDINGS)('%s: %s', (text, signal) => {
  expect(signalsIn(text)).toContain(signal);
});

/** They look like a wish and are none. */
const LOOK_ALIKES = phrases('es', 'unsure');

it.each(LOOK_ALIKES)('no signal: %s', (text) => {
  expect(signalsIn(text)).toEqual([]);
});

const SAID = (['engage', 'distance'] as const).flatMap((stance) =>
  phrases('es', stance).map((text) => [text, stance] as const),
);

it.each(SAID)('%s: %s', (text, stance) => {
  const record = recordOf([`customer: ${text}`]);
  expect(advise(record, DEFAULT_TEAM, { reactions: [] }, NOW, {}, [EN, ES]).stance).toBe(stance);
});

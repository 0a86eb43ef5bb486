import { describe, expect, it } from 'vitest';
import { DEFAULT_TEAM } from '../../guidance/team.ts';
import { checkWritten } from '../../stores/draft-check.ts';
import { adviceOn, recordOf } from '../guidance/records.ts';

async function checked(draft: string) {
  const record = recordOf(['customer: Until what time are you open on Saturday?']);
  return checkWritten({ draft, record, guidance: adviceOn(record), team: DEFAULT_TEAM });
}

describe('the language of a draft', () => {
  it.each([
    [
      'de',
      'Guten Tag, ich war am Montag in der Filiale und habe an Sie gedacht, man hat so was nicht gesagt.',
    ],
    ['de', 'Danke, ich melde mich bald bei Ihnen.'],
    ['fr', 'Bonjour, nous sommes désolés, votre commande est en route.'],
    ['bn-Latn', 'vaia, apnar kaj ta kalke hoye jabe'],
  ])('is %s, whose drafts are not checked: %s', async (language, draft) => {
    expect(await checked(draft)).toEqual({ state: 'unread', language });
  });

  it.each([
    'Hello, we are open until six on Saturday.',
    'Abrimos hasta las seis el sábado, gracias por escribir.',
    'Ok.',
  ])('is one that is checked: %s', async (draft) => {
    expect((await checked(draft)).state).toBe('checked');
  });
});

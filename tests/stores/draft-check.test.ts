import { describe, expect, it } from 'vitest';
import { advise } from '../../guidance/advise.ts';
import { DEFAULT_TEAM } from '../../guidance/team.ts';
import { markersFor } from '../../platform/markers.ts';
import { talkIn } from '../../platform/talk.ts';
import { checkWritten } from '../../stores/draft-check.ts';
import { adviceOn, NOW, recordOf } from '../guidance/records.ts';

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

  it.each(['Dear Ms Tong, done.', 'Done. Ami', 'Dear Mr Salam, it is on its way. Amar Singh'])(
    'is not told by a name: %s',
    async (draft) => {
      expect((await checked(draft)).state).toBe('checked');
    },
  );

  it('is the script’s where so few words do not tell', async () => {
    const record = recordOf(['customer: No me llamen. ¿Cuándo llega?']);
    const talk = await talkIn('es');
    const markers = await markersFor(record);
    const advice = advise(record, DEFAULT_TEAM, { reactions: [] }, NOW, {}, markers, talk);
    expect(advice).toMatchObject({ script: { language: 'es' }, callsRefused: true });
    const written = { record, guidance: advice, team: DEFAULT_TEAM };
    const spanish = await checkWritten({ ...written, draft: 'Le llamo el lunes.' });
    expect(spanish).toMatchObject({ findings: [{ check: 'unwanted-call' }] });
    const english = await checkWritten({ ...written, draft: 'I will call you on Monday.' });
    expect(english).toMatchObject({ findings: [{ check: 'unwanted-call' }] });
  });

  it.each([
    'Hello, we are open until six on Saturday.',
    'Abrimos hasta las seis el sábado, gracias por escribir.',
    'Ok.',
  ])('is one that is checked: %s', async (draft) => {
    expect((await checked(draft)).state).toBe('checked');
  });
});

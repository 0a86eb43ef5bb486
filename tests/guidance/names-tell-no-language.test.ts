import { expect, it } from 'vitest';
import { advise } from '../../guidance/advise.ts';
import { spokenLanguage } from '../../guidance/spoken-language.ts';
import { DEFAULT_TEAM } from '../../guidance/team.ts';
import { markersFor } from '../../platform/markers.ts';
import { talkIn } from '../../platform/talk.ts';
import { NOW, recordOf } from './records.ts';

const NAMES = [
  'Torben Hansen',
  'Amar Singh',
  'Abdus Salam',
  'Nu Unga',
  'Ami',
  'Tong',
  'Wei Tong',
  'Khoi Dae',
  'Von der Leyen',
  'Maria de los Santos',
  'José Núñez',
];
const MESSAGES = [
  'Please refund order 5512.',
  'Please call me.',
  'Call me, man.',
  'Pls no calls.',
  'Just the invoice please, nothing else.',
  'Please do not call me, an email is enough.',
  'Could you explain to me how this works, sir? I would be glad of a call.',
  'We are in no hurry at all. What would you do?',
  'Por favor, llámenme.',
  'No me llamen, solo un correo.',
];

async function readOf(text: string, assignee: string) {
  const fields = [{ label: 'Assignee', value: assignee }];
  const record = recordOf([`agent: Hello, ${assignee} here.`, `customer: ${text}`], { fields });
  const markers = await markersFor(record);
  const talk = await talkIn(spokenLanguage(record, markers));
  const advice = advise(record, DEFAULT_TEAM, { reactions: [] }, NOW, {}, markers, talk);
  return {
    stance: advice.stance,
    probability: advice.probability,
    language: advice.script.language,
    unread: advice.unreadLanguage,
  };
}

it.each(MESSAGES)('a name changes neither stance nor language: %s', async (text) => {
  const plain = await readOf(text, 'John Smith');
  const signed = await readOf(`${text}\nJohn Smith`, 'John Smith');
  for (const name of NAMES) {
    expect.soft(await readOf(text, name), `assigned to ${name}`).toEqual(plain);
    expect.soft(await readOf(`${text}\n${name}`, 'John Smith'), `signed ${name}`).toEqual(signed);
    expect.soft(await readOf(`${text} ${name}`, 'John Smith'), `signed on the line ${name}`).toMatchObject({
      language: plain.language,
      unread: plain.unread,
    });
  }
});

import { describe, expect, it } from 'vitest';
import type { Customer } from '../../../crm/record.ts';
import { messagesFrom } from '../../../crm/teach/messages.ts';
import { readTaughtMessages } from '../../../crm/teach/read-messages.ts';
import { CASES, type Case, casePage } from '../../e2e/taught-desk.ts';
import { LIBRARIES } from '../documents.ts';
import { elementSaying } from './elements.ts';
import { MAREIKE, type Shown, TOMAS, threadOf } from './pages.ts';

const DATES = { timeZone: 'UTC', locale: 'de' };

const page = (shown: Shown, kind: 'hashed' | 'telling' | 'shadow', texts: Parameters<typeof threadOf>[2]) =>
  `<!doctype html><html lang="de"><body><header>Fälle</header><main><h1>${shown.subject}</h1><div><div>${threadOf(shown, kind, texts)}</div></div></main></body></html>`;

const FIRST: Parameters<typeof threadOf>[2] = [
  ['customer', 'Die Rechnung kam zweimal.'],
  ['agent', 'Danke, ich sehe es mir an.'],
  ['note', 'Buchhaltung weiß Bescheid.'],
  ['customer', 'Gibt es etwas Neues?'],
];
const SECOND: Parameters<typeof threadOf>[2] = [
  ['customer', 'El pedido no llega.'],
  ['agent', 'Lo reviso hoy.'],
  ['agent', 'Sale mañana.'],
  ['customer', 'Gracias.'],
  ['note', 'Transportista avisado.'],
];

function learn(open: (html: string) => Document, kind: 'hashed' | 'telling' | 'shadow', withNote: boolean) {
  const doc = open(page(MAREIKE, kind, FIRST));
  const customer: Customer = { name: MAREIKE.name };
  const samples = {
    customer: elementSaying(doc, 'Die Rechnung kam zweimal.'),
    agent: elementSaying(doc, 'Danke, ich sehe es mir an.'),
    ...(withNote && { note: elementSaying(doc, 'Buchhaltung weiß Bescheid.') }),
  };
  return messagesFrom(samples, doc, DATES, customer, Object.values(MAREIKE));
}

describe.each(Object.entries(LIBRARIES))('in %s', (_, open) => {
  it.each(['telling', 'shadow'] as const)('%s: tells the customer, the team and notes apart', (kind) => {
    const found = learn(open, kind, true);
    expect(found?.count).toEqual({ customer: 2, agent: 1, note: 1 });
    if (!found) return;
    const next = open(page(TOMAS, kind, SECOND));
    const messages = readTaughtMessages(found.rules, next, DATES, { name: TOMAS.name });
    expect(messages.map(({ role }) => role)).toEqual(SECOND.map(([who]) => who));
    expect(messages.map(({ author }) => author)).toEqual(
      SECOND.map(([who]) => (who === 'customer' ? TOMAS.name : 'Jule Petersen')),
    );
    for (const [at, [, text]] of SECOND.entries()) expect(messages[at]?.text).toContain(text);
    expect(messages[0]?.at).toBe('2026-11-01T09:30:00Z');
  });

  it('hashed classes: goes by the author, and takes no note for an answer', () => {
    const found = learn(open, 'hashed', true);
    expect(found?.count).toEqual({ customer: 2, unknown: 2 });
    const without = learn(open, 'hashed', false);
    expect(without?.count).toEqual({ customer: 2, agent: 2 });
    if (!without) return;
    const next = open(page(TOMAS, 'hashed', SECOND));
    const messages = readTaughtMessages(without.rules, next, DATES, { name: TOMAS.name });
    expect(messages.map(({ role }) => role)).toEqual(['customer', 'agent', 'agent', 'customer', 'agent']);
    expect(messages[1]?.text).toBe('Lo reviso hoy.');
  });

  it.each(['telling', 'shadow', 'hashed'] as const)(
    '%s: holds nothing of the customer or the words',
    (kind) => {
      const json = JSON.stringify(learn(open, kind, true)?.rules).toLowerCase();
      for (const word of ['mareike', 'brandt', 'jule', 'petersen', 'rechnung', 'danke', '2026', '4001'])
        expect(json).not.toContain(word);
    },
  );

  it('a list in a shadow tree of its own, in hashed classes', () => {
    const doc = open(casePage('7301', CASES['7301'] as Case));
    const samples = {
      customer: elementSaying(doc, 'Der Zaun steht schief.'),
      agent: elementSaying(doc, 'Wir schicken'),
    };
    const found = messagesFrom(samples, doc, DATES, { name: 'Wiebke Harms' }, []);
    expect(found?.count).toEqual({ customer: 2, agent: 1 });
    if (!found) return;
    const next = open(casePage('7302', CASES['7302'] as Case));
    const messages = readTaughtMessages(found.rules, next, DATES, { name: 'Oke Jansen' });
    expect(messages.map(({ role, author }) => [role, author])).toEqual([
      ['customer', 'Oke Jansen'],
      ['agent', 'Enno Petersen'],
      ['agent', 'Enno Petersen'],
    ]);
    expect(messages.map(({ at }) => at?.slice(0, 10))).toEqual(['2026-11-01', '2026-11-02', '2026-11-03']);
  });

  it('finds no rule in two parts that have no block in common', () => {
    const doc = open(page(MAREIKE, 'telling', FIRST));
    const block = elementSaying(doc, 'Die Rechnung kam zweimal.');
    expect(messagesFrom({ customer: block, agent: block }, doc, DATES, {}, [])).toBeUndefined();
  });
});

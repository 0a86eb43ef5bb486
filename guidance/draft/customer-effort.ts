import type { CustomerRecord } from '../../crm/record.ts';
import { holds } from '../spoken.ts';
import { type DraftInput, type Found, sentencesWith } from './draft-input.ts';

/**
 * The customer is sent somewhere, made to repeat, or asked for what the record holds. Of customers with
 * much effort 96 % become more disloyal, with little 9 % (domain digest, "Beyond the five texts").
 */
export function customerEffort(input: DraftInput): Found[] {
  const { markers, record } = input;
  const spared = sentencesWith(input, markers.notEffort);
  const errands = sentencesWith(input, markers.errands);
  const sends = sentencesWith(input, markers.sends);
  const sent = [
    ...sentencesWith(input, markers.effort),
    ...errands.filter((one) => sends.includes(one)),
  ].filter((sentence) => !spared.includes(sentence));
  const known = knownOf(record);
  const asked = (['email', 'phone', 'number'] as const)
    .filter((what) => known[what])
    .flatMap((what) => sentencesWith(input, markers.asksFor[what]));
  const all = [...new Set([...sent, ...asked])];
  return all.map((sentence): Found => {
    const lists = [markers.effort, ...Object.values(markers.asksFor)];
    const by = lists.find((list) => holds(sentence, list, markers.spaceless)) ?? markers.errands;
    return { check: 'effort', level: 'warning', words: sentence.quote, by };
  });
}

/** A number of four digits or more in the customer's own words is the one that would be asked for. */
function knownOf({ customer, messages }: CustomerRecord): Record<'email' | 'phone' | 'number', boolean> {
  const told = messages.filter(({ role }) => role === 'customer').map(({ text }) => text);
  return {
    email: customer.email !== undefined || told.some((text) => /\S@\S+\.\S/.test(text)),
    phone: customer.phone !== undefined,
    number: told.some((text) => /\p{Nd}{4}|[A-Z]{1,4}-?\p{Nd}{3}/u.test(text)),
  };
}

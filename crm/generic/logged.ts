import type { Logged } from '../adapter.ts';
import { nameKey } from './name-key.ts';

const FIRST_WORDS =
  /^\W{0,3}(?:e-?mail|mail|message|chat|sms|whatsapp|correo|mensaje|อีเมล|ข้อความ|ইমেইল|বার্তা|ایمیل|پیام|மின்னஞ்சல்|ອີເມວ)\s*(from|de|von|จาก|از|ຈາກ|to|para|a|an|ถึง|به|ຫາ)\s+([^\n:<]{2,60}?)\s*(?:<[^>\n]*>)?\s*(?::|\n|$)\s*/iu;
const INCOMING = /^(from|de|von|จาก|از|ຈາກ)$/iu;

/** Returns whose words a note holds that begins like "E-mail from Ada Byron:"; only the customer's name counts. */
export function loggedIn(text: string, customer: Set<string>): Logged | undefined {
  const found = FIRST_WORDS.exec(text);
  const [head, way, name] = found ?? [];
  if (!head || !way || !name || !customer.has(nameKey(name))) return undefined;
  const words = text.slice(head.length).trim();
  return INCOMING.test(way)
    ? { role: 'customer', author: name, text: words }
    : { role: 'agent', text: words };
}

import { describe, expect, it } from 'vitest';
import { open, readAlone } from './pages.ts';

const message = (author: string, minute: number, text: string, badge = '') =>
  `<div class="message"><b class="author">${author}</b>${badge} <time datetime="2026-11-18T10:${minute}:00Z">10:${minute}</time><p>${text}</p></div>`;

const roles = (...messages: string[]) => {
  const page = `<html lang="en"><body><p><b>Customer:</b> Derek Voss</p><p><b>Status:</b> open</p><div>${messages.join('')}</div></body></html>`;
  const reading = readAlone(open(page), 'https://desk.example/tickets/7');
  return reading.state === 'record' ? reading.record.messages.map(({ role }) => role) : [];
};

describe('a mail that an agent wrote down', () => {
  it('holds the words of the customer where nothing else does', () => {
    expect(
      roles(
        message('You', 10, 'E-mail from Derek Voss: Still two missing.'),
        message('You', 20, 'E-mail to Derek Voss: They report again.'),
        message('You', 30, 'E-mail from somebody else: No idea.'),
      ),
    ).toEqual(['customer', 'agent', 'agent']);
  });

  it('stays a private note beside the messages of the customer', () => {
    expect(
      roles(
        message('Derek Voss', 10, 'Still two missing.'),
        message('You', 20, 'E-mail from Derek Voss: he calls us useless.', ' <span>Private</span>'),
      ),
    ).toEqual(['customer', 'note']);
  });
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RecordView } from '../../components/panel/RecordView.tsx';
import type { Guidance } from '../../guidance/guidance.ts';
import type { RecordPage } from '../../stores/record.ts';
import { evidence, guidance, record } from '../support/guidance.ts';
import { speakEnglish } from '../support/speak.ts';

const fields = [
  { field: 'customer.name', value: 'Derek Voss', via: 'People section, Requestors' },
  { field: 'createdAt', value: '2019-03-04T05:06:00Z' },
  { field: 'fields.Contact preference', value: 'Email only' },
  { field: 'messages', value: '4', via: 'History' },
  { field: 'customer.phone' },
];
const onChoose = vi.fn();
const onAgentName = vi.fn();

type Read = Pick<RecordPage, 'gap' | 'pending'>;

function view(advice: Guidance, of = record(), read: Read = {}) {
  return (
    <RecordView
      page={{ record: of, crmLabel: 'Request Tracker', fields, ...read }}
      guidance={advice}
      onChoose={onChoose}
      onAgentName={onAgentName}
    />
  );
}

function part(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`no part ${name}`);
  return found;
}

beforeEach(speakEnglish);
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  vi.unstubAllGlobals();
});

describe('the stance', () => {
  it.each([
    ['engage', 'clear', 'Engage closely', 'Clear signs'],
    ['distance', 'strong', 'Keep distance', 'Strong signs'],
    ['unsure', 'none', 'Unsure', 'No clear signs'],
  ] as const)('%s is said by word, shape and band, never by colour alone', (stance, band, word, sureness) => {
    render(view(guidance({ stance, band })));
    expect(screen.getByRole('heading', { name: word })).toBeTruthy();
    expect(part('stance').textContent).toContain(sureness);
    expect(part('stance').querySelector(`.glyph-${stance}`)?.childElementCount).toBeGreaterThan(1);
  });

  it('says why in one line and what to do now', () => {
    render(view(guidance()));
    expect(part('stance').textContent).toContain('“I said no calls.”');
    expect(part('stance').textContent).toContain('Do now: Fix it and confirm in writing.');
  });

  it('says plainly that it cannot read the customer’s language', () => {
    render(view(guidance({ unreadLanguage: 'fi' })));
    expect(part('stance').textContent).toContain('Written in Finnish');
  });

  it('names no language where none is known', () => {
    render(view(guidance({ unreadLanguage: 'und' })));
    expect(part('stance').textContent).toContain('Written in a language that is not among those I read yet.');
    expect(part('stance').textContent).not.toContain('root');
  });

  it('says what is missing when there is too little to say', () => {
    render(view(guidance({ stance: 'unsure', evidence: [], missing: ['Own words of the customer'] })));
    expect(within(part('evidence')).getByText('Own words of the customer')).toBeTruthy();
    expect(part('evidence').textContent).toContain('Nothing in this record speaks for either side.');
  });
});

describe('the reasons', () => {
  it('are no reasons while nothing is decided: what was heard is folded away as such', () => {
    const heard = ['a', 'b', 'c', 'd'].map((quote) => evidence({ quote }));
    render(view(guidance({ stance: 'unsure', evidence: [], heard })));
    expect(part('evidence').querySelector('summary')?.textContent).toBe('Also heard');
  });

  it('quote the words, say where they stand, which way they pull and how strongly', () => {
    render(
      view(
        guidance({ evidence: [evidence(), evidence({ signal: 'asks-why', weight: 0.4, quote: 'why?' })] }),
      ),
    );
    const [first, second] = within(part('evidence')).getAllByRole('listitem');
    expect(first?.textContent).toContain('Refuses calls');
    expect(first?.textContent).toContain('strong, toward distance');
    expect(first?.textContent).toContain('I said no calls.');
    expect(first?.textContent).toContain('Message 3 of 4, Derek Voss');
    expect(first?.textContent).toContain('This alone decides');
    expect(second?.textContent).toContain('light, toward closeness');
  });

  it('show the same words once, under all that they say', () => {
    const both = [evidence(), evidence({ signal: 'wants-writing', weight: -0.6, flips: false })];
    render(view(guidance({ evidence: both })));
    const [first, ...more] = within(part('evidence')).getAllByRole('listitem');
    expect(more).toEqual([]);
    expect(first?.textContent?.split('I said no calls.')).toHaveLength(2);
    expect(first?.querySelectorAll('.signal')).toHaveLength(2);
  });

  it.each([
    ['engage', 'Without this: engage closely'],
    ['unsure', 'Without this: unsure'],
  ] as const)('say what the stance would be without them: %s', (becomes, words) => {
    const other = evidence({ flips: false, quote: 'On the road.' });
    render(view(guidance({ evidence: [evidence({ becomes }), other] })));
    const [first, second] = within(part('evidence')).getAllByRole('listitem');
    expect(first?.textContent).toContain(words);
    expect(second?.querySelector('.flips')).toBeNull();
  });

  it.each([
    [{ field: 'Contact preference' }, 'Field: Contact preference'],
    [{ field: 'customer.optOuts' }, 'Field: Opt-outs'],
    [{ memory: 'warmed up on 3 May' }, 'Earlier contact: warmed up on 3 May'],
    [{ team: 'Returns' }, 'Team setting: Returns'],
    [{ message: 'm1' }, 'Message 1 of 4, Derek Voss'],
  ])('name their source %j', (source, words) => {
    render(view(guidance({ evidence: [evidence({ source })] })));
    expect(part('evidence').textContent).toContain(words);
  });

  it('show the three strongest and fold the rest', () => {
    render(
      view(
        guidance({ evidence: Array.from({ length: 5 }, (_, at) => evidence({ quote: `No calls, ${at}.` })) }),
      ),
    );
    const folded = part('evidence').querySelector('details');
    expect(folded?.open).toBe(false);
    expect(folded?.querySelectorAll('li')).toHaveLength(2);
    expect(within(part('evidence')).getByText('Show 2 more reasons')).toBeTruthy();
  });

  it('are told apart from what was only heard beside them, which is folded', () => {
    const heard = [evidence({ signal: 'jokes', weight: 0.3, quote: 'Got it.' })];
    render(view(guidance({ heard })));
    const folded = part('evidence').querySelector('details');
    expect(folded?.open).toBe(false);
    expect(folded?.textContent).toContain('Also heard');
    expect(within(folded as HTMLElement).getByRole('listitem', { hidden: true }).textContent).toContain(
      'Got it.',
    );
  });

  it('are none while it is unsure: both sides are shown as heard', () => {
    const heard = [evidence(), evidence({ signal: 'asks-for-call', weight: 2.4, quote: 'Ring me.' })];
    render(view(guidance({ stance: 'unsure', evidence: [], heard })));
    expect(within(part('evidence')).getByText('Heard, but not enough to decide')).toBeTruthy();
    const [no, yes] = within(part('evidence')).getAllByRole('listitem');
    expect(no?.textContent).toContain('toward distance');
    expect(yes?.textContent).toContain('toward closeness');
    expect(part('evidence').textContent).not.toContain('Nothing in this record');
  });

  it('are text, whatever a customer wrote', () => {
    const quote = '<img src=x onerror=alert(1)><b>no calls</b>';
    render(view(guidance({ evidence: [evidence({ quote })] })));
    expect(part('evidence').querySelector('blockquote')?.textContent).toBe(quote);
    expect(document.querySelector('img, b')).toBeNull();
  });
});

describe('what was read', () => {
  it('opens from the line that says who it is, with what was found, how, and what was not', () => {
    render(view(guidance()));
    expect(part('what-i-read').hidden).toBe(true);
    const opener = within(part('who')).getByRole('button');
    fireEvent.click(opener);
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    expect(part('what-i-read').hidden).toBe(false);
    const text = part('what-i-read').textContent;
    expect(text).toContain('from: People section, Requestors');
    expect(text).toContain('Contact preferenceEmail only');
    expect(text).toContain('Mar 4, 2019');
    expect(text).toContain('Messages2 by the customer, 1 by agents, 1 private note from: History');
    expect(text).toContain('Not found on this pagePhone');
  });

  it('names a customer without a name by the address, or says so', () => {
    render(view(guidance(), record({ customer: { email: 'd@example.org' } })));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('d@example.org');
    cleanup();
    render(view(guidance(), record({ customer: {} })));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Customer without a name');
  });
});

describe('a thread that is not all there', () => {
  const question = {
    question: 'why-pay',
    state: 'unclear',
    why: 'They asked.',
    prompt: 'Hours saved.',
  } as const;

  it('is said above the stance, politely, and gone once the rest is there', () => {
    const { rerender } = render(
      view(guidance(), record(), { gap: 'History is still loading', pending: true }),
    );
    const said = part('partial');
    expect(said.getAttribute('role')).toBe('status');
    expect(said.textContent).toBe(
      'This advice rests on a part of the thread: History is still loading.Still loading: the advice follows what comes.',
    );
    expect(said.compareDocumentPosition(part('stance'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    rerender(view(guidance(), record(), { gap: 'More messages load on a click' }));
    expect(said.textContent).not.toContain('Still loading');
    rerender(view(guidance()));
    expect(said.textContent).toBe('');
  });

  it.each([{ gap: 'More messages load on a click' }, { pending: true } as const])(
    'asks no loyalty question: %j',
    (read) => {
      render(view(guidance({ loyalty: [question] }), record(), read));
      expect(part('loyalty').textContent).toBe('LoyaltyNot now: a part of the thread is not loaded.');
    },
  );
});

describe('when unsure', () => {
  it('gives the two moves, each with its sentence to copy', async () => {
    const writeText = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const moves = {
      offer: {
        text: 'I can show you.',
        ifTaken: 'Come closer.',
        ifIgnored: 'Keep to the task.',
        ifRefused: 'Offer no more.',
      },
      ask: { text: 'Shall I explain, or just do it?' },
    };
    render(view(guidance({ stance: 'unsure', moves })));
    for (const button of within(part('moves')).getAllByRole('button')) fireEvent.click(button);
    expect(writeText.mock.calls).toEqual([['I can show you.'], ['Shall I explain, or just do it?']]);
    expect(part('moves').textContent).toContain('Keep to the task.');
    expect(part('moves').textContent).toContain('If they say no:Offer no more.');
  });
});

describe('promises and loyalty', () => {
  it('shows what was promised, and nothing when nothing was', () => {
    const { rerender } = render(view(guidance()));
    expect(part('promises').textContent).toContain('I will call you tomorrow.');
    rerender(view(guidance({ promises: [] })));
    expect(document.querySelector('[data-part="promises"]')).toBeNull();
  });

  it('gives the one question with its reason, or the reason why none', () => {
    const { rerender } = render(view(guidance()));
    expect(part('loyalty').querySelector('.loyalty')?.textContent).toBe('Something is still wrong.');
    expect(within(part('loyalty')).queryByRole('button')).toBeNull();
    const prompt = 'Since March: 41 hours saved.';
    rerender(
      view(guidance({ loyalty: [{ question: 'why-pay', state: 'unclear', why: 'They asked.', prompt }] })),
    );
    expect(part('loyalty').textContent).toContain('Why pay? worth a line');
    expect(part('loyalty').textContent).toContain(prompt);
    expect(within(part('loyalty')).getByRole('button', { name: 'Copy' })).toBeTruthy();
  });
});

describe('an update of the same record', () => {
  it('leaves open what the agent opened and ticked', () => {
    const many = Array.from({ length: 5 }, (_, at) => evidence({ quote: `No calls, ${at}.` }));
    const { rerender } = render(view(guidance({ evidence: many })));
    fireEvent.click(within(part('who')).getByRole('button'));
    const folded = part('evidence').querySelector('details');
    if (folded) folded.open = true;
    fireEvent.click(within(part('info-pack')).getByRole('checkbox'));
    rerender(view(guidance({ evidence: many, summary: 'A new message came' })));
    expect(part('what-i-read').hidden).toBe(false);
    expect(part('evidence').querySelector('details')?.open).toBe(true);
    expect(within(part('info-pack')).getByRole<HTMLInputElement>('checkbox').checked).toBe(true);
  });
});

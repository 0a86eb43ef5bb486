import { handReading } from '../../guidance/evidence/hand.ts';
import { EVERY, ownWords, pullsOf } from '../../guidance/learned.ts';
import { prepare } from '../../guidance/prepare.ts';
import { protectedWord } from '../../guidance/protected-word.ts';
import { type FeatureSettings, featuresOf } from '../../guidance/words/features.ts';
import { lexiconOf } from '../../guidance/words/lexicon.ts';
import type { Learned, Markers } from '../../playbook/markers.ts';
import type { Lesson } from './lessons.ts';
import { type Example, fitLogistic, type Penalty } from './logistic.ts';

/** A sentence of a lesson, cut up as the engine does it. */
export interface Specimen {
  lesson: Lesson;
  label: Example['label'];
  weight: number;
  words: string[];
  asks: boolean;
  hand: string[];
}

export interface LearnSettings extends FeatureSettings, Penalty {
  /** How much each held phrase counts beside a labelled sentence. */
  held: number;
  /** Fewer lessons than this with a feature: it is left out. */
  rare: number;
}

const LABELS = { none: 0, engage: 1, distance: 2 } as const;
/** The carrying words once more by themselves, without what stands around them. */
const ALONE = 0.5;

/** The sentences of a lesson as the engine would read them. */
export function specimensOf(lesson: Lesson, language: string, markers: readonly Markers[]): Specimen[] {
  const whole = cut(lesson, lesson.text, lesson.carrying, language, markers);
  const alone = lesson.carrying
    .map(([start, end]) => lesson.text.slice(start, end))
    .filter((words) => words.length < lesson.text.length - 3)
    .flatMap((words) => cut(lesson, words, [[0, words.length]], language, markers))
    .map((specimen) => ({ ...specimen, weight: ALONE }));
  return [...whole, ...alone];
}

function cut(
  lesson: Lesson,
  text: string,
  carrying: Lesson['carrying'],
  language: string,
  markers: readonly Markers[],
): Specimen[] {
  const message = { id: '1', role: 'customer', text } as const;
  const record = {
    crm: '',
    kind: 'ticket',
    id: '',
    channel: 'unknown',
    customer: {},
    tags: [],
    fields: [],
  } as const;
  const prepared = prepare({ ...record, tags: [], fields: [], messages: [message] }, markers);
  let from = 0;
  return prepared.turns.flatMap((turn) =>
    turn.sentences.flatMap((sentence) => {
      const start = text.indexOf(sentence.quote, from);
      const end = start + sentence.quote.length;
      from = end;
      const reading = sentence.readings.find(({ lexicon }) => lexicon.markers.language === language);
      if (!reading) return [];
      const carries = carrying.some(
        ([a, b]) => Math.min(b, end) - Math.max(a, start) > Math.min(6, (b - a) / 2),
      );
      return {
        lesson,
        label: carries ? LABELS[lesson.label] : 0,
        weight: 1,
        words: ownWords(reading.normal.text, lexiconOf(reading.lexicon.markers)),
        asks: sentence.asks,
        hand: handReading(prepared, turn, sentence).features.filter(
          // Markers find what they were written for, so there their findings prove nothing.
          (name) => !lesson.seen || name.startsWith('?'),
        ),
      };
    }),
  );
}

/** What the markers' findings are worth in every language: the same names mean the same in all of them. */
export function learnShared(specimens: readonly Specimen[], settings: LearnSettings): Learned {
  const unseen = specimens.filter(({ lesson }) => !lesson.seen);
  const table = fitTable(
    unseen.map((one) => ({ ...one, features: one.hand })),
    settings,
  );
  return { stem: 0, letters: 0, table };
}

/** What the words of a language add to that. */
export function learn(specimens: readonly Specimen[], settings: LearnSettings, shared: Learned): Learned {
  const before = pullsOf(shared);
  const table = fitTable(
    specimens.map((one) => ({
      ...one,
      weight: one.lesson.set.startsWith('phrases') ? settings.held * one.weight : one.weight,
      features: [...featuresOf(one.words, one.asks, settings), ...(one.lesson.seen ? [SEEN] : [])],
      offset: before(one.hand),
    })),
    settings,
  );
  return { stem: settings.stem, letters: settings.letters, table };
}

const SEEN = '!seen';

interface Row extends Pick<Specimen, 'lesson' | 'label' | 'weight'> {
  features: readonly string[];
  offset?: readonly [number, number];
}

function fitTable(rows: readonly Row[], settings: LearnSettings): string {
  const lessons = new Map<string, Set<Lesson>>();
  for (const { features, lesson } of rows)
    for (const feature of features) {
      const seen = lessons.get(feature);
      if (seen) seen.add(lesson);
      else lessons.set(feature, new Set([lesson]));
    }
  const names = [...lessons]
    .filter(([name, seen]) => seen.size >= settings.rare && mayBeLearned(name))
    .map(([name]) => name)
    .sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const examples = rows.map(
    ({ features, label, weight, offset }): Example => ({
      features: features.flatMap((feature) => index.get(feature) ?? []),
      label,
      weight,
      ...(offset ? { offset } : {}),
    }),
  );
  const { bias, weights } = fitLogistic(examples, names.length, settings);
  const lines = [line(EVERY, bias)];
  for (const [at, name] of names.entries()) {
    const pull = weights[at] ?? [0, 0];
    if (name !== SEEN && pull.some((value) => Math.round(value * 20) !== 0)) lines.push(line(name, pull));
  }
  return lines.join('\n');
}

function line(name: string, [engage, distance]: readonly [number, number]): string {
  const twentieths = (value: number) => String(Math.round(value * 20) + 0);
  return `${name}\t${twentieths(engage)}\t${twentieths(distance)}`;
}

const allowed = new Map<string, boolean>();

/** Who the customer is must not lean either way, so words for peoples, ages, family and faith are left out. */
function mayBeLearned(feature: string): boolean {
  if (/^[!?]/.test(feature)) return true;
  return feature
    .split(' ')
    .filter((word) => /\p{L}/u.test(word))
    .every((word) => {
      const plain = word.replaceAll(/[*~]/g, '');
      const known = allowed.get(plain);
      if (known !== undefined) return known;
      const may = protectedWord(plain) === undefined;
      allowed.set(plain, may);
      return may;
    });
}

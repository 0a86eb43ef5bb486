import type { Marker, Markers } from '../../playbook/markers.ts';
import type { Prepared, Sentence, Turn } from '../prepare.ts';
import { balanceOf } from '../weigh.ts';
import { hasMarker } from '../words/find.ts';
import { behaviour } from './behaviour.ts';
import { style } from './style.ts';
import { today } from './today.ts';
import { wishes } from './wishes.ts';

/** What the markers find in one sentence by itself. */
export interface HandReading {
  /** The log-odds of engage that its signals come to. */
  logOdds: number;
  /** What the learned weights look at: `!signal`, `!+1.5` for the log-odds, `?marker` for words whoever says them. */
  features: string[];
}

const STEPS = [0.3, 0.85, 1.5, 2.3];

export function handReading(prepared: Prepared, turn: Turn, sentence: Sentence): HandReading {
  const alone = { ...prepared, turns: [{ ...turn, sentences: [sentence] }] };
  const signals = [...wishes(alone), ...today(alone), ...behaviour(alone), ...style(alone)];
  const logOdds = balanceOf(signals);
  const side = logOdds > 0 ? '!+' : '!-';
  const features = [
    ...signals.map(({ signal }) => `!${signal}`),
    ...STEPS.filter((step) => Math.abs(logOdds) >= step).map((step) => `${side}${step}`),
    ...(sentence.asks ? ['?asks'] : []),
    ...mentions(sentence),
  ];
  return { logOdds, features: [...new Set(features)] };
}

/** Markers that occur in the sentence, negated or somebody else's or not. */
function mentions(sentence: Sentence): string[] {
  return sentence.readings.flatMap(({ lexicon, normal }) => {
    const occurs = ([, marker]: [string, Marker]) => hasMarker(normal, marker, lexicon);
    const turned = (patterns: readonly RegExp[]) =>
      patterns.some((pattern) => normal.text.search(pattern) >= 0);
    return [
      ...groups(lexicon.markers)
        .filter(occurs)
        .map(([name]) => `?${name}`),
      ...(turned(lexicon.attributions) ? ['?attribution'] : []),
      ...(turned(lexicon.negators) ? ['?negator'] : []),
    ];
  });
}

function groups({ wishes, recorded, today, behaviour, cues }: Markers): [string, Marker][] {
  return [wishes, recorded, today, behaviour, cues].flatMap((group) => Object.entries(group));
}

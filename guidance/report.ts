import { type Contact, stillKept, wantedIn } from './contact.ts';
import { type Band, EVIDENCE_KINDS, type EvidenceKind, type Side, type Stance } from './guidance.ts';

/** How often one kind of advice or evidence was right. */
export interface Tally<Name extends string> {
  name: Name;
  /** Contacts that tell. */
  count: number;
  /** Those in which it pointed where the customer turned out to want it; absent where it pointed nowhere. */
  fitted?: number;
}

/** How often the advice fitted, by the contacts that tell; groups without any are left out. */
export interface Report {
  results: number;
  byStance: Tally<Stance>[];
  /** Of the contacts in which a side was advised. */
  byBand: Tally<Band>[];
  byFamily: Tally<EvidenceKind>[];
}

/** A contact that tells what the customer wanted. */
export interface Result extends Contact {
  wanted: Side;
}

const STANCES: readonly Stance[] = ['engage', 'distance', 'unsure'];
const BANDS: readonly Band[] = ['strong', 'clear', 'slight'];

/** The contacts that tell, of the last `days` days before `today` (a day in ISO 8601). */
export function resultsOf(contacts: readonly Contact[], today: string, days: number): Result[] {
  return stillKept(contacts, today, days).flatMap((contact) => {
    const wanted = wantedIn(contact);
    return wanted ? [{ ...contact, wanted }] : [];
  });
}

export function reportOn(results: readonly Result[]): Report {
  const decided = results.filter(({ advised }) => advised !== 'unsure');
  const byStance = STANCES.map((stance) => {
    const of = results.filter(({ advised }) => advised === stance);
    return stance === 'unsure'
      ? { name: stance, count: of.length }
      : tally(stance, of, ({ advised }) => advised);
  });
  return {
    results: results.length,
    byStance: byStance.filter(some),
    byBand: BANDS.map((band) =>
      tally(
        band,
        decided.filter((one) => one.band === band),
        ({ advised }) => advised,
      ),
    ).filter(some),
    byFamily: EVIDENCE_KINDS.map((kind) =>
      tally(
        kind,
        results.filter(({ families }) => families[kind]),
        ({ families }) => ((families[kind] ?? 0) > 0 ? 'engage' : 'distance'),
      ),
    ).filter(some),
  };
}

function tally<Name extends string>(
  name: Name,
  of: readonly Result[],
  pointed: (result: Result) => Stance,
): Tally<Name> {
  return { name, count: of.length, fitted: of.filter((one) => pointed(one) === one.wanted).length };
}

function some({ count }: { count: number }): boolean {
  return count > 0;
}

import { BN } from '../../playbook/bn/markers.ts';
import { EN } from '../../playbook/en/markers/index.ts';
import { ES } from '../../playbook/es/markers/index.ts';
import { FA } from '../../playbook/fa/markers/index.ts';
import { LO } from '../../playbook/lo/markers/index.ts';
import type { Markers } from '../../playbook/markers.ts';
import { TA } from '../../playbook/ta/markers.ts';
import { TH } from '../../playbook/th/markers/index.ts';

/** The languages that are fitted. */
export const LANGUAGES: Readonly<Record<string, Markers>> = {
  en: EN,
  es: ES,
  fa: FA,
  th: TH,
  lo: LO,
  bn: BN,
  ta: TA,
};

/** The markers that a record in the language is read with. */
export function knownFor(language: string): Markers[] {
  const own = LANGUAGES[language];
  return language === 'en' || !own ? [EN] : [EN, own];
}

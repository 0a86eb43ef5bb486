import type { Guidance } from '../../guidance/guidance.ts';
import { nameOf, t } from '../../platform/language.ts';

/** One line: why; or that it rests on earlier contacts alone; or that the agent decided otherwise. */
export function summaryWords({
  stance,
  advised,
  summary,
  evidence,
}: Pick<Guidance, 'stance' | 'advised' | 'summary' | 'evidence'>): string {
  if (advised) {
    return t('override.decided', { stance: t(`stance.${stance}`), advised: t(`stance.${advised}`) });
  }
  const [first, ...more] = evidence.filter(({ weight, kind }) =>
    kind === 'default' || stance === 'unsure' ? false : stance === 'engage' ? weight > 0 : weight < 0,
  );
  const remembered = first && [first, ...more].every(({ source }) => 'memory' in source);
  return remembered ? nameOf('signal', first.signal) : summary;
}

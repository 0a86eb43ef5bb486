import { useContext } from 'preact/hooks';
import type { Guidance, Side } from '../../guidance/guidance.ts';
import { t } from '../../platform/language.ts';
import { CustomerMemory } from './customer-memory.ts';

const SIDES: readonly Side[] = ['engage', 'distance'];

/** The agent's own decision against the advice: one click to take it, one to follow the advice again. */
export function Override({
  guidance,
}: {
  guidance: Pick<Guidance, 'stance' | 'advised' | 'band' | 'evidence' | 'heard'>;
}) {
  const memory = useContext(CustomerMemory);
  if (!memory) return null;
  const decide = (side: Side | undefined) => void memory.decide(side, guidance);
  return (
    <div class="override" data-part="override">
      {guidance.advised ? (
        <button type="button" class="plain" onClick={() => decide(undefined)}>
          {t('override.undo')}
        </button>
      ) : (
        <>
          <span class="quiet">{t('override.otherwise')}</span>
          {SIDES.filter((side) => side !== guidance.stance).map((side) => (
            <button key={side} type="button" class="plain" onClick={() => decide(side)}>
              {t(`stance.${side}`)}
            </button>
          ))}
        </>
      )}
    </div>
  );
}

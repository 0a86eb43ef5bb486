import { t } from '../../platform/language.ts';

export interface PartialThreadProps {
  /** Why messages may be missing. */
  gap: string | undefined;
  /** The rest comes by itself. */
  pending: boolean;
}

/** Says that the advice rests on a part of the thread. Always there: screen readers tell what changes in it. */
export function PartialThread({ gap, pending }: PartialThreadProps) {
  return (
    <div class="partial" role="status" data-part="partial">
      {gap !== undefined && <p>{t('partial.gap', { gap })}</p>}
      {pending && <p>{t('partial.pending')}</p>}
    </div>
  );
}

import { useContext, useEffect, useState } from 'preact/hooks';
import { type Guidance, OUTCOMES, type Outcome } from '../../guidance/guidance.ts';
import { t } from '../../platform/language.ts';
import type { MemoryStore } from '../../stores/memory.ts';
import { useStore } from '../../stores/use-store.ts';
import { Section } from '../shared/Section.tsx';
import { CustomerMemory } from './customer-memory.ts';
import { Remembered } from './Remembered.tsx';

type Advice = Pick<Guidance, 'stance' | 'advised' | 'band' | 'evidence' | 'heard'>;
/** What came of the last click; `before` is what an undo goes back to. */
type Said =
  | { state: 'kept'; before: Outcome | undefined }
  | { state: 'undone' | 'forgotten' }
  | { state: 'failed'; problem: string };

/** How long a click can be taken back beside its confirmation. */
const UNDO_MS = 8_000;

/** After the contact: how the customer took it, in one click, and what is remembered of them. */
export function After({ guidance }: { guidance: Advice }) {
  const memory = useContext(CustomerMemory);
  if (!memory) return null;
  return (
    <Section part="after" title={t('after.title')}>
      <Reaction memory={memory} guidance={guidance} />
    </Section>
  );
}

function Reaction({ memory, guidance }: { memory: MemoryStore; guidance: Advice }) {
  const { outcome, contacts, off } = useStore(memory, (state) => state);
  const [said, setSaid] = useState<Said>();

  useEffect(() => {
    if (said?.state !== 'kept') return;
    const timer = setTimeout(() => setSaid(undefined), UNDO_MS);
    return () => clearTimeout(timer);
  }, [said]);

  async function react(next: Outcome | undefined, then: Said): Promise<void> {
    const written = await memory.react(next, guidance);
    setSaid(written.ok ? then : { state: 'failed', problem: written.problem });
  }

  async function forget(): Promise<void> {
    const written = await memory.forget();
    setSaid(written.ok ? { state: 'forgotten' } : { state: 'failed', problem: written.problem });
  }

  if (off) return <p class="quiet">{t('after.off')}</p>;
  return (
    <div class="after">
      <fieldset class="reactions">
        <legend>{t('after.ask')}</legend>
        {OUTCOMES.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === outcome}
            onClick={() =>
              one === outcome
                ? void react(undefined, { state: 'undone' })
                : void react(one, { state: 'kept', before: outcome })
            }
          >
            {t(`after.${one}`)}
          </button>
        ))}
      </fieldset>
      <p class="after-status">
        <span role="status">{said ? words(said) : ''}</span>{' '}
        {said?.state === 'kept' && (
          <button type="button" class="plain" onClick={() => void react(said.before, { state: 'undone' })}>
            {t('after.undo')}
          </button>
        )}
      </p>
      {contacts.length > 0 ? (
        <Remembered contacts={contacts} onForget={() => void forget()} />
      ) : (
        <p class="quiet">{t('after.what')}</p>
      )}
    </div>
  );
}

function words(said: Said): string {
  return t(`after.${said.state}`, said.state === 'failed' ? { problem: said.problem } : {});
}

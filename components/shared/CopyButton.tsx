import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/language.ts';

export interface CopyButtonProps {
  text: string;
  label?: string;
  /** What to say when it worked, if "Copied" is not all there is to say. */
  done?: string;
  primary?: boolean;
}

type Outcome = { of: string; state: 'copied' | 'refused' };

/** Copies `text`; when the browser refuses the clipboard, shows the text selected, to be copied by hand. */
export function CopyButton({
  text,
  label = t('copy.copy'),
  done = t('copy.copied'),
  primary,
}: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>();
  const field = useRef<HTMLTextAreaElement>(null);
  const fieldId = useId();
  // Of an older text: it would claim that the text now shown is in the clipboard.
  const state = outcome?.of === text ? outcome.state : undefined;

  useEffect(() => {
    if (state === 'refused') field.current?.select();
  }, [state]);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ of: text, state: 'copied' });
    } catch {
      setOutcome({ of: text, state: 'refused' });
    }
  }

  return (
    <span class={state === 'refused' ? 'copy copy-refused' : 'copy'}>
      <button type="button" class={primary ? 'primary' : undefined} onClick={() => void copy()}>
        {label}
      </button>
      <span class="copy-status" role="status">
        {state === 'copied' ? `✓ ${done}` : state === 'refused' ? t('copy.refused') : ''}
      </span>
      {state === 'refused' && (
        <>
          <label class="visually-hidden" for={fieldId}>
            {t('copy.text')}
          </label>
          <textarea id={fieldId} ref={field} readOnly rows={4} value={text} />
        </>
      )}
    </span>
  );
}

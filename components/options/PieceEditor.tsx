import { useContext, useRef } from 'preact/hooks';
import { nameOf, t } from '../../platform/language.ts';
import type { ScriptPiece } from '../../playbook/words.ts';
import { StyleWordsContext } from './style-words.ts';
import { TextField } from './TextField.tsx';

export interface PieceEditorProps {
  piece: ScriptPiece;
  /** The team's own text, when there is one. */
  own: string | undefined;
  problem: string | undefined;
  onChange(text: string | undefined): void;
}

/** One piece of the script: when it is used, its text, and the way back to the built-in one. */
export function PieceEditor({ piece, own, problem, onChange }: PieceEditorProps) {
  const styleWords = useContext(StyleWordsContext);
  // Once a problem opened it, it stays open: fixed while typing, it would fold up around the field.
  const opened = useRef(false);
  opened.current ||= problem !== undefined;
  const uses = [
    ...(piece.stance ?? []).map((one) => nameOf('stance', one)),
    ...(piece.situation ?? []).map((one) => nameOf('situation', one)),
    ...(piece.channel ?? []).map((one) => nameOf('script', one)),
    ...(piece.style ?? []).map((one) => styleWords[one].name),
  ];
  return (
    <li data-piece={piece.id}>
      {/* A problem stays in sight: a piece with one cannot be folded away unseen. */}
      <details {...(opened.current ? { open: true } : {})}>
        <summary>
          <span class="piece-head">
            <strong>{nameOf('part', piece.part)}</strong>
            <span class="quiet">{uses.join(', ') || t('scripts.every')}</span>
            {own !== undefined && <span class="tag tag-changed">{t('scripts.changed')}</span>}
          </span>
          <span class="piece-text">{own ?? piece.text}</span>
        </summary>
        <TextField
          label={t('scripts.text', { piece: piece.id })}
          problem={problem}
          rows={3}
          maxLength={2000}
          value={own ?? piece.text}
          onChange={(text) => onChange(text === piece.text ? undefined : text)}
        />
        {own !== undefined && (
          <>
            <p class="hint">
              {t('scripts.built-in')}: {piece.text}
            </p>
            <button type="button" onClick={() => onChange(undefined)}>
              {t('scripts.reset')}
            </button>
          </>
        )}
      </details>
    </li>
  );
}

import type { Stance } from '../../guidance/guidance.ts';

/** The stance as a shape: two circles that overlap, that keep apart at a door, or that are not drawn out. */
export function StanceGlyph({ stance }: { stance: Stance }) {
  return (
    <svg class={`glyph glyph-${stance}`} viewBox="0 0 40 24" aria-hidden="true" focusable="false">
      {stance === 'engage' && (
        <>
          <circle cx="15" cy="12" r="9" />
          <circle cx="25" cy="12" r="9" class="open" />
        </>
      )}
      {stance === 'distance' && (
        <>
          <circle cx="7" cy="12" r="6" />
          <path d="M20 1v22" />
          <circle cx="33" cy="12" r="6" class="open" />
        </>
      )}
      {stance === 'unsure' && (
        <>
          <circle cx="12" cy="12" r="8" class="dashed" />
          <circle cx="28" cy="12" r="8" class="dashed" />
        </>
      )}
    </svg>
  );
}

import type { ComponentChildren } from 'preact';

export interface FoldedProps {
  /** Names the section for tests and styles: `data-part`. */
  part: string;
  title: string;
  /** How much is inside, where that helps to decide whether to look. */
  count?: number;
  children: ComponentChildren;
}

/** A titled block that is closed until it is wanted. */
export function Folded({ part, title, count, children }: FoldedProps) {
  return (
    <section class="section folded" data-part={part} aria-label={title}>
      <details>
        <summary>
          <h2>{title}</h2>
          {count !== undefined && <span class="quiet">{count}</span>}
        </summary>
        <div class="folded-body">{children}</div>
      </details>
    </section>
  );
}

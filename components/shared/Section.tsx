import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface SectionProps {
  /** Names the section for tests and styles: `data-part`. */
  part: string;
  title: string;
  /** Stands at the end of the title's line. */
  aside?: ComponentChildren;
  children: ComponentChildren;
}

/** A titled block of the panel. */
export function Section({ part, title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section class="section" data-part={part} aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

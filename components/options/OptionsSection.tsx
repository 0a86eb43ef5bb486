import type { ComponentChildren } from 'preact';

export interface OptionsSectionProps {
  /** Anchor of the section, and `data-part` for tests. */
  id: string;
  title: string;
  lead?: string;
  children: ComponentChildren;
}

/** One titled part of the options page. */
export function OptionsSection({ id, title, lead, children }: OptionsSectionProps) {
  return (
    <section class="options-section" id={id} data-part={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {lead && <p class="lead">{lead}</p>}
      {children}
    </section>
  );
}

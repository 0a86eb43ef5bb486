import type { InfoPackEntry, Script } from '../../guidance/guidance.ts';

/** The script as it goes to the clipboard, with the ticked entries of the info pack after it. */
export function copyText(
  script: Pick<Script, 'text'>,
  infoPack: readonly InfoPackEntry[],
  ticked: ReadonlySet<string>,
): string {
  const entries = infoPack
    .filter(({ id }) => ticked.has(id))
    .map(({ topic, text, link }) => [`${topic}: ${text}`, link].filter(Boolean).join('\n'));
  return [script.text, ...entries].join('\n\n');
}

/** Wording of the options page. */
export const OPTIONS_INTERFACE = {
  'options.title': 'Doorstep options',
} as const satisfies Record<string, string | { one: string; other: string }>;

/** Wording around what helps while and after a reply is written; the panel loads it with the advice. */
export const REPLY_INTERFACE = {
  'draft.title': 'Draft check',
  'draft.why': 'Looked at in this browser while you write. Nothing is kept.',
  'draft.empty': 'Start writing in the reply box: it is checked at each pause.',
  'draft.fine': 'Nothing to mend.',
  'draft.count': { one: '{count} thing to look at', other: '{count} things to look at' },
  'draft.ignore': 'Ignore here',
  'draft.ignored': { one: '{count} ignored', other: '{count} ignored' },
  'draft.unread': 'Drafts in {language} are not checked yet.',
  'draft.level.error': 'Stop',
  'draft.level.warning': 'Look again',
  'draft.level.suggestion': 'Could be better',

  'promises.due': 'by {day}',
  'promises.overdue': 'overdue since {day}',
  'promises.undated': 'no date named',

  'loyalty.recovery': 'Say this instead',
  'loyalty.ways': 'Other ways to say it',
  'loyalty.figures': 'Add from their account: {gaps}',
  'loyalty.map': 'All six questions',
  'loyalty.answered': 'Mark as answered',
  'loyalty.note': 'What was said, in a line',
  'loyalty.copy-map': 'Copy as a private note',
  'loyalty.kept': 'Kept in this browser only.',

  'extra.title': 'One more thing',
  'extra.why': 'Costs you a minute and the customer nothing. Once the matter is settled.',

  'journey.title': 'The whole journey',
  'journey.why': 'Also open for this customer. To fail at one point is to fail at all.',

  'hand-over.title': 'Hand over',
  'hand-over.why': 'A note for the colleague who takes over.',
  'hand-over.copy': 'Copy the note',

  'after-hard.title': 'A minute for you',
  'after-hard.why': 'Nothing of this is counted, kept or told to anybody.',
  'after-hard.off': 'Do not offer this again',

  'script.language': 'Language of the script',
} as const satisfies Record<string, string | { one: string; other: string }>;

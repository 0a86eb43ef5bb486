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
  'you.voice': 'How you sound in {language}',
  'you.after-hard': 'Offer a minute after a hard contact',
  'address.title': 'Form of address',
  'address.lead':
    'How customers are addressed where a language has more than one form. After a mistake of ours it is always the formal one.',
  'address.style': 'As the service style does',
  'address.formal': 'Formal',
  'address.informal': 'Informal',
  'values.title': 'Values of your own',
  'values.lead': 'Stand in any text as {{team.name}}, such as your opening hours.',
  'taboo.title': 'Phrases you do not use',
  'taboo.phrase': 'Phrase',
  'taboo.better': 'Better',
  'finder.title': 'Find your style',
  'finder.result': 'Your answers speak for: {styles}',
  'style.recovery': 'After a mistake',
} as const satisfies Record<string, string | { one: string; other: string }>;

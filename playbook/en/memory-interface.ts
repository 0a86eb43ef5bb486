/** Wording of what is remembered of customers and what came of it; the options page loads it with that section. */
export const MEMORY_INTERFACE = {
  'memory.lead':
    'After a contact the agent says in one click how the customer took it. This browser remembers it, without names or words, and lets it count a little the next time.',
  'memory.days': 'Remember for how many days',
  'memory.days-hint': '0 remembers nothing. What is older is deleted when a panel or this page opens.',
  'memory.kept': {
    one: '{count} contact is remembered in this browser.',
    other: '{count} contacts are remembered in this browser.',
  },
  'memory.none': 'Nothing is remembered in this browser.',
  'memory.what':
    'Of each contact: the day, the advice, how strongly each kind of evidence spoke, and the agent’s click, under a scrambled number for customer and ticket. It is never part of an export.',
  'memory.forget': 'Forget everybody',
  'memory.forget-sure':
    'Delete what is remembered of all customers in this browser? There is no way to bring it back.',
  'memory.forget-yes': 'Delete all of it',
  'memory.forget-no': 'Keep it',
  'memory.forgotten': 'All of it is deleted.',
  'memory.failed': 'The browser could not do it: {problem}',

  'report.title': 'How often the advice fitted',
  'report.lead':
    'Counts the contacts in which the agent said how it went, or decided otherwise. Who warmed up wanted closeness; who pulled back wanted distance; “as expected” says that the approach was right.',
  'report.days': 'Over the last',
  'report.period': { one: '{count} day', other: '{count} days' },
  'report.none': 'No contact in this time has a result yet.',
  'report.results': 'Results',
  'report.fitted': 'Fitted',
  'report.share': '{fitted} of {count}, {share}',
  'report.undecided': 'left open',
  'report.by-stance': 'By advice',
  'report.by-band': 'By strength',
  'report.by-family': 'By kind of evidence',

  'refit.title': 'Weigh by your own results',
  'refit.lead':
    'Works out how much each kind of evidence should count by these results, staying close to how it counts now. Nothing changes until you apply it and save.',
  'refit.start': 'Work it out',
  'refit.too-few': 'This takes at least {needed} results; there are {count} so far.',
  'refit.nothing': 'These results ask for no change.',
  'refit.family': 'Kind of evidence',
  'refit.now': 'Now',
  'refit.then': 'Then',
  'refit.fits': 'Of {count} results the advice would fit {after}; now it fits {before}.',
  'refit.samples': 'What would change for the sample customers',
  'refit.sample': 'Sample customer',
  'refit.apply': 'Apply',
  'refit.applied': 'Put into the form. It holds once you save.',
  'refit.undo': 'Undo',
  'refit.own': 'Your team weighs the evidence by its own results.',
  'refit.built-in': 'Use the built-in weights',
} as const satisfies Record<string, string | { one: string; other: string }>;

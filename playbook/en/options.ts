/** Wording of the options page. */
export const OPTIONS_INTERFACE = {
  'options.title': 'Doorstep options',
  'options.lead':
    'What the team decides once. Every open panel follows a save at once; nothing leaves this browser.',
  'options.sections': 'Sections',

  'save.save': 'Save',
  'save.discard': 'Discard changes',
  'save.reset': 'Reset to defaults…',
  'save.dirty': 'Unsaved changes',
  'save.clean': 'Everything is saved',
  'save.saved': 'Saved. Open panels follow now.',
  'save.invalid': {
    one: 'Not saved: {count} field needs a change. Your entries are kept.',
    other: 'Not saved: {count} fields need a change. Your entries are kept.',
  },
  'save.go-to': 'Go to the first one',
  'save.elsewhere':
    'The settings were saved from another page meanwhile. Save to put yours in their place, or discard your changes to take theirs.',
  'reset.title': 'Reset all team settings?',
  'reset.body':
    'Style, starting point, thresholds, texts and info pack go back to the built-in ones in this form. Nothing holds until you press Save; your own name stays.',
  'reset.confirm': 'Reset the form',
  'reset.cancel': 'Keep my settings',

  'style.title': 'Service style',
  'style.lead':
    'The one style in which your company will be best. It colours openings, promises and closes of every script.',
  'style.does': 'Does',
  'style.doesnt': 'Does not',
  'style.checks': 'Check yourself',

  'start.title': 'Starting point',
  'start.lead':
    'Where the balance stands before a customer has said anything. It only tips a close call: whatever the customer says or asked for weighs more.',
  'start.fair':
    'Set it for a queue, a brand or a channel, by the work that is done there. It is never for people: not for a nationality, language, gender, age, religion or health. Such entries are refused, because deciding by them is discrimination.',
  'start.general': 'In general',
  'start.usual': 'Usual for {style}: {lean}.',
  'start.use-usual': 'Use it',
  'start.queues': 'For single queues, brands or channels',
  'start.queue': 'Queue, brand or channel',
  'start.queue-hint': 'As your help desk writes it, such as “Returns” or “Key accounts”.',
  'start.lean': 'Starting point of {queue}',
  'start.this-queue': 'this entry',
  'start.add': 'Add a queue',
  'start.remove': 'Remove {queue}',
  'start.none': 'None: the general starting point holds everywhere.',
  'lean.far-distance': 'far toward distance',
  'lean.distance': 'toward distance',
  'lean.little-distance': 'a little toward distance',
  'lean.even': 'even, toward neither side',
  'lean.little-engage': 'a little toward closeness',
  'lean.engage': 'toward closeness',
  'lean.far-engage': 'far toward closeness',

  'thresholds.title': 'Thresholds',
  'thresholds.lead':
    'How sure the advice must be before it takes a side. Between the two it says “unsure” and shows how to find out. A wide middle is careful; a narrow one decides more often, and is wrong more often.',
  'thresholds.distance': 'Distance up to',
  'thresholds.distance.means': 'Says “Keep distance” when closeness is at most {share} likely.',
  'thresholds.engage': 'Engage from',
  'thresholds.engage.means': 'Says “Engage closely” when closeness is at least {share} likely.',
  'thresholds.between': 'From {distance} to {engage}: unsure.',
  'thresholds.samples':
    'Of the {count} sample customers: {engage} engage, {distance} distance, {unsure} unsure.',

  'scripts.title': 'Script texts',
  'scripts.lead':
    'Scripts are put together from these pieces. Change any of them into your team’s words: an opening to edit, not a recital.',
  'scripts.placeholders': 'Placeholders that can stand in a text',
  'scripts.placeholders-hint':
    'Written {{customer.first_name}}, or with words for when it is not known: {{customer.first_name | default: "there"}}. Words in [brackets] are gaps the agent fills in.',
  'scripts.search': 'Words in the text',
  'scripts.stance': 'Stance',
  'scripts.situation': 'Situation',
  'scripts.channel': 'Channel',
  'scripts.part': 'Part',
  'scripts.changed-only': 'Changed by the team only',
  'scripts.all': 'All',
  'scripts.count': { one: '{count} piece', other: '{count} pieces' },
  'scripts.every': 'every situation',
  'scripts.changed': 'changed',
  'scripts.text': 'Text of {piece}',
  'scripts.built-in': 'Built-in text',
  'scripts.reset': 'Back to the built-in text',

  'questions.title': 'Loyalty questions',
  'questions.lead':
    'What the panel suggests when one of the six questions fits. Existing customers get the first five; “Why change?” is for prospects alone.',
  'questions.built-in': 'Built-in: {text}',
  'questions.hint': 'Leave empty for the built-in text.',

  'info.title': 'Info pack',
  'info.lead':
    'The manual in the cabin: general information that every customer gets, whatever the stance. Yours stand beside the built-in entries.',
  'info.none': 'No entries of your own yet.',
  'info.entry': 'Entry {n}: {topic}',
  'info.untitled': 'without a topic',
  'info.topic': 'Topic',
  'info.text': 'Text',
  'info.link': 'Link (https, may stay empty)',
  'info.situations': 'Situations it fits',
  'info.situations-hint': 'None ticked: fits all.',
  'info.add': 'Add an entry',
  'info.remove': 'Remove entry {n}',

  'you.title': 'You',
  'you.lead': 'For this browser only; never part of the team settings.',
  'you.name': 'Your name, as customers see it',
  'you.name-hint': 'Signs the scripts. Without it, a gap stays for you to fill.',
  'you.channel': 'Script that opens first',
  'you.channel.auto': 'As the ticket came',

  'preview.title': 'What the panel would say',
  'preview.lead': 'With what is in the form now, saved or not.',
  'preview.sample': 'Sample customer',
  'preview.words': 'Their words',
  'preview.script': 'Script',
  'preview.failed': 'The advice could not be worked out: {problem}',
} as const satisfies Record<string, string | { one: string; other: string }>;

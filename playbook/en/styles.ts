import type { FinderWords, StylesInWords } from '../styles.ts';

/** The nine service styles in English, each in a voice that a customer can tell from the others. */
export const STYLES_IN_WORDS: StylesInWords = {
  aggregator: {
    name: 'Aggregator',
    promise: 'Everything in one place, chosen and delivered fast.',
    does: [
      'Settles all points of a request in one answer',
      'Saves steps: choosing, paying and delivery go through by themselves',
      'Names the quickest of several ways',
    ],
    doesNot: [
      'Send people from desk to desk',
      'Ask for what the order already says',
      'Talk where a button would do',
    ],
    recovery: 'Finds everything that the mistake put out of step and sets all of it right in one go.',
    checks: ['Is every point answered in this one message?', 'How many steps are left to the customer?'],
  },
  bargain: {
    name: 'Bargain',
    promise: 'A low price with nothing fancy, and no tricks.',
    does: [
      'Says up front what is included and what is not',
      'Names the price of any extra before it is done',
      'Keeps answers short and prices simple',
    ],
    doesNot: ['Hide a fee', 'Promise extra attention that nobody paid for', 'Apologise for being plain'],
    recovery: 'Puts it right at no cost at all, and says so in the first line.',
    checks: ['Is it clear what costs extra, and how much?', 'Could a sentence be dropped?'],
  },
  classic: {
    name: 'Classic',
    promise: 'The best known of its kind, the same at every touch.',
    does: [
      'Gives each request full attention to the last detail',
      'Uses complete, careful sentences',
      'Delivers exactly what was said, on the day',
    ],
    doesNot: ['Follow fashions of speech', 'Leave a detail to chance', 'Make anybody feel hurried'],
    recovery: 'Apologises in full sentences, and has the result checked before the customer sees it.',
    checks: ['Would it stand in print?', 'Is every detail right: name, date, amount?'],
  },
  'old-shoe': {
    name: 'Old Shoe',
    promise: 'A good place at a good price that knows you.',
    does: [
      'Remembers the regulars and what they like',
      'Talks like a neighbour, in everyday words',
      'Puts people before procedure',
    ],
    doesNot: [
      'Act familiar with someone who wants distance',
      'Hide behind a form',
      'Make a long-standing customer explain again',
    ],
    recovery: 'Says sorry as one neighbour to another, and remembers it next time.',
    checks: ['Would you say it that way across the counter?', 'Does it use what is known from last time?'],
  },
  'safe-choice': {
    name: 'Safe Choice',
    promise: 'Solid and fair; nothing goes wrong, nothing surprises.',
    does: [
      'Says what happens, when, and keeps to it',
      'Treats everybody by the same fair rules',
      'Gives early warning of any change',
    ],
    doesNot: ['Go over the top', 'Promise what is not certain', 'Leave anything open'],
    recovery: 'Gives what everybody gets in such a case, unasked, and says what keeps it from coming back.',
    checks: ['Is there a date for every promise?', 'Could anything in it surprise the customer later?'],
  },
  solution: {
    name: 'Solution',
    promise: 'A partner for what is complex: the whole answer, not a part.',
    does: [
      'Gathers the people and facts that belong to the answer',
      'Names one person who holds it together',
      'Looks past the question to the need',
    ],
    doesNot: [
      'Answer only the part that was easy',
      'Hand the customer the job of coordinating',
      'Hurry at the cost of thoroughness',
    ],
    recovery: 'Brings everyone with a part in it to one plan, and names who holds that plan.',
    checks: ['Does it say who does what?', 'Which part of the need is still without an answer?'],
  },
  specialist: {
    name: 'Specialist',
    promise: 'The highest expertise there is, and worth its price.',
    does: [
      'Explains the reason behind the answer',
      'Adds something only an expert would know',
      'Brings in the right expert early',
    ],
    doesNot: ['Guess', 'Talk down or show off', 'Blur a clear finding with soft words'],
    recovery: 'Finds the cause, proves the repair, and puts the finding in writing.',
    checks: ['Is the reasoning there for those who want it?', 'Who checked it?'],
  },
  trendsetter: {
    name: 'Trendsetter',
    promise: 'What is new and right now, and the feeling of being ahead.',
    does: [
      'Uses the newest and quickest way',
      'Writes in a light, current voice',
      'Takes what customers say back to those who build',
    ],
    doesNot: ['Sound like a manual', 'Chase novelty where something is broken', 'Make anybody feel behind'],
    recovery: 'Fixes it fast, says so lightly but never jokes, and takes the case to those who build.',
    checks: ['Does the customer come out looking smart?', 'Is it short enough to read standing?'],
  },
  utility: {
    name: 'Utility',
    promise: 'Always there, the same rules for everyone, and a fair hearing.',
    does: [
      'Says the rule, the reason for it and how to contest it',
      'Speaks as a person, not as an authority',
      'Keeps a record so that nothing gets lost',
    ],
    doesNot: ['Use being the only choice as a licence', 'Hide behind the rule', 'Let a case go in circles'],
    recovery: 'Owns it without hiding behind the rule, and shows how to have the decision reviewed.',
    checks: ['Does it say how to have a decision reviewed?', 'Would a person in trouble feel heard?'],
  },
};

/** A few questions that help a lead to find the style. */
export const FINDER: FinderWords = {
  'come-for': {
    ask: 'What would customers miss most without you?',
    answers: {
      range: 'Everything in one place',
      price: 'The price',
      quality: 'The best there is',
      people: 'People who know them',
      certainty: 'That it simply works',
      newness: 'What is new',
    },
  },
  choice: {
    ask: 'What else could they choose?',
    answers: {
      'only-one': 'Hardly anything',
      'many-alike': 'Many that are much alike',
      'few-like-us': 'Few that can do this',
      'next-door': 'Bigger ones, farther away',
    },
  },
  matter: {
    ask: 'What do they mostly write about?',
    answers: {
      same: 'The same few things, many times a day',
      ordinary: 'Ordinary matters, each a little different',
      complex: 'Matters with many sides and many people',
      expert: 'Hard questions from their field',
      taste: 'What suits them and what is right now',
    },
  },
  mistake: {
    ask: 'Which mistake would hurt most?',
    answers: {
      'paid-twice': 'They paid too much, or twice',
      'not-known': 'A regular had to explain who they are',
      surprise: 'Something came as a surprise',
      'half-answer': 'They got half an answer',
      slow: 'It took too long',
    },
  },
};

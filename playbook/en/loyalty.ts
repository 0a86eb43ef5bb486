import type { LoyaltyWords } from '../words.ts';

/** The six questions: why now or why not, what to say, and the customer's words that bring one up. */
export const LOYALTY: LoyaltyWords = {
  why: {
    'open-failure': 'Not now: something is still wrong. Put it right first; that is the best reason to stay.',
    cancellation: 'Not now: they are leaving. Honest help with it is all that counts.',
    'after-a-no': 'Not now: they have just had a no. Let the alternative do its work first.',
    'not-wanted': 'Not now: they want the task done and no more. Nothing in their words asks for it.',
    'opted-out': 'Not now: they asked for no offers, and they have not brought it up themselves.',
    'left-alone': 'Not now: too little is known to bring it up unasked.',
    style: 'Not now: it would not fit what your service style promises.',
    'no-cause': 'Not now: nothing in the record calls for one.',
    competitor: 'They named another provider: “{{quote}}”',
    price: 'They brought up the price: “{{quote}}”',
    upgrade: 'Their needs are growing: “{{quote}}”',
    'renewal-near': 'Their renewal is on {{customer.renews_on}}.',
    success: 'They say themselves what it brings them: “{{quote}}” Keep it for the next renewal.',
    silence: 'They are back after a long silence.',
    'prospect-today': 'They have a need with a date: “{{quote}}”',
    'prospect-elsewhere': 'They use something else today: “{{quote}}”',
    prospect: 'They are choosing, and do not know yet what it would do for them.',
  },
  prompts: {
    'why-you': {
      talk: 'Tell them about one customer like them: what it cost to go without, and what is different now. [the story, with one figure]',
      line: 'A customer in your position now has [the result, in one figure].',
    },
    'why-now': {
      talk: 'Name what has changed since they last looked, and what it does for them today: [the change, and today’s gain].',
      line: 'New since you last looked: [the change, and what it does for you].',
    },
    'why-pay': {
      talk: 'Put figures beside the price: since {{customer.since | default: "you started"}} it has brought you [one figure from their account].',
      line: 'To set beside the price: [one figure from your account since {{customer.since | default: "you started"}}].',
    },
    'why-stay': {
      talk: 'Remind them how carefully they chose: you compared [what they compared] and decided for [their reason]. That still holds, and today you also have [a recent gain].',
      line: 'What you chose it for still holds: [their reason], and since then [a recent gain].',
    },
    'why-evolve': {
      talk: 'Say what has changed on their side, what fits it, and how a working day feels with it: [the change], [the step], [the relief].',
      line: 'For [what has changed for you], the step that fits is [the step, and its price].',
    },
    'why-change': {
      talk: 'Show what staying as they are costs them, with their own numbers: [the cost today], and with us [the same thing, solved].',
      line: 'As it is today it costs you [the cost]; with this it would be [the figure].',
    },
  },
  raised: {
    competitor: [
      '(competitor|competitors|alternatives|elsewhere)',
      '(another|different|other) (provider|vendor|supplier)',
      '(switch|switching|move|moving|go|going) to (a|an|another|your)? .. instead',
      '(looking|shopping) (around|elsewhere)',
      '(better|cheaper) (offer|quote|deal) .. from',
      '(compared|comparing|compare) .. (with|to|against)',
      '(has|have) offered (us|me)',
      'offering (us|me)',
    ],
    price: [
      '(your|our|the|new|higher|this|these|my) (price|prices|pricing|rates|fees) (is|are|went|has|have|of|for|seems|seem|rose|increase|increases|again|list|this|next)',
      '(price|prices|pricing) (increase|rise|change|list)',
      '(too expensive|expensive|cheaper|discount|budget)',
      'how much (is|are|does|do|would|will|for)',
      '(why|what) .. (pay|paying) .. (for|more)',
      '^ .. (pricing|prices)',
      '(rate|fee|premium) .. (increase|rise|up|higher)',
      '(went|gone|going|goes) up (by|to|from|again)',
      '(costs|cost) .. more',
      '(too much|more) money',
    ],
    upgrade: [
      '(upgrade|upgrading)',
      '(more|extra|additional) (seats|users|licences|licenses|storage|rooms|vans|sites|locations|vehicles)',
      '(bigger|larger|higher) (plan|package)',
      '(we have|weve|we are|business is|team is|company is) .. (grown|growing)',
      '(hired|hiring|taken on|taking on) .. (people|person|staff|drivers|colleagues|employees)',
      '(new|second|third|another) (office|branch|shop|site|warehouse|location|store|restaurant)',
      'add .. (users|seats|licences|licenses|vans|people)',
    ],
    success: [
      '(saves|saved|saving) (us|me)',
      '(saves|saved|saving) .. (hours|days|money|time)',
      '(made|makes) .. (easier|faster|better)',
      '(could not|cannot|couldnt|cant) do without',
      'best (decision|choice|thing)',
      '(doubled|tripled|halved)',
      '(recommend|recommended|recommending) (you|it|this)',
    ],
    today: [
      'by .. (monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)',
      '(by|before) the end of',
      '(this|next) (week|month|quarter|year|season)',
      '(deadline|launch|go live|going live)',
      '(start|starts|starting|open|opens|opening) (in|on|next)',
    ],
  },
};

import type { Matters } from '../words.ts';

/** The customer's words that bring one of the loyalty questions up. */
export const RAISED: Matters['raised'] = {
  competitor: [
    '(competitor|competitors)',
    '(alternative|alternatives) to (you|your)',
    '(another|different|other) (provider|vendor|supplier)',
    '(another|different|other) (company|firm) .. (has|have)? (offers|offered|offering|charges|quoted)',
    '(with|from|use|using|used) (another|a different) (company|firm|house|place)',
    '(looking|look|looked|shopping|going|go|buy|buying|cheaper|better|less) elsewhere',
    '(looking|shopping) around',
    '(better|cheaper) (offer|quote|deal) .. from',
    '(compared|comparing|compare) (you|your _) .. (with|to|against)',
  ],
  price: [
    '(your|new|higher|my) .. (price|prices|pricing|rates|fees) (is|are|went|has|have|of|for|seems|seem|rose|increase|increases|again|list|this|next)',
    '(the|this|these|our) (price|prices|pricing|rates|fees) (went|has gone|have gone|seems|seem|rose|increase|increases|again)',
    '(price|prices|pricing) (increase|rise)',
    '(expensive|cheaper)',
    '(give|offer) (us|me) .. discount',
    '(is|are) there .. (discount|discounts)',
    '(get|have|ask for|hoped for) (a|any|some) discount',
    '(our|my|tight) budget',
    'what (is|are) (the|your) .. (price|prices|pricing|rates|fees)',
    'how much (is|are|does|do|would|will|for)',
    '(why|what) .. (pay|paying) .. (for|more)',
    '^ (pricing|prices)',
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
};

/** Looks like it and is none. */
export const NOT_RAISED: Matters['notRaised'] = [
  '(not|no|never|nor|neither|without|dont|doesnt|didnt|wont|isnt|arent|wasnt|hasnt|havent|cannot|cant|wouldnt) .. (competitor|competitors|elsewhere|around|(another|other|different) (provider|vendor|supplier|company|firm))',
  '(not|no|never|nor|neither|without|dont|doesnt|didnt|wont|isnt|arent|wasnt|hasnt|havent|cannot|cant|wouldnt) .. (upgrade|upgrading|grown|growing|hiring)',
  '(not|no|never|nor|neither|without|dont|doesnt|didnt|wont|isnt|arent|wasnt|hasnt|havent|cannot|cant|wouldnt) .. (saves|saved|saving|made|makes|best|doubled|recommend|recommended|recommending)',
];

import type { DraftMarkers } from '../draft-markers.ts';

/** Phrases that grate on customers in English, each with what serves better. A lead may add the team's own. */
export const TABOO: DraftMarkers['taboo'] = [
  {
    phrases: [
      '(calm|calming) (down|yourself)',
      'lower your voice',
      '(there is|theres) no (need|reason) to (shout|panic|get|be (upset|angry|rude))',
      '(do not|dont) (shout|panic|overreact|get upset|be upset|make a fuss|take that tone)',
      '(settle|chill) (down|out)',
      'watch your (tone|language)',
      'stop (shouting|complaining|whining)',
      '(please)? relax $',
      'no need to (shout|get upset|be angry)',
    ],
    better: 'I can see that this matters.',
  },
  {
    phrases: [
      'as (i|we) (have)? (already|previously) (said|told|mentioned|explained|stated|wrote|written)',
      'as (already|previously) (mentioned|stated|explained)',
      '(as|like) .. (mentioned|stated|explained|told|informed|said|indicated|described|noted|communicated|outlined) (before|earlier|above|already|previously|in my|in our)',
      '(like|as) (i|we) (already|just)? (said|told you|mentioned|explained)',
      '(again|once again) , as ..',
      '(ive|weve|i have|we have) (already)? (told|explained|said|answered) .. (already|before|twice|times|you)',
      'per my (last|previous) (email|e-mail|message|mail)',
      '(like|as) i (told|said to) you',
    ],
    better: 'Once more in short:',
  },
  {
    phrases: [
      '(it is|its|that is|thats|this is|is|are)? against (our|the|company) policy',
      '(per|by|under|following|because of|according to|as per|in line with) (our|the|company) .. (policy|policies|rules|guidelines|procedure|procedures|regulations)',
      '(per|by) policy',
      '(rules are rules|policy is policy|those are the rules|thats the rule|thats how it is|that is how it is|that is just how|it is what it is)',
      '(our|company|store|shop|house|internal) (policy|policies) !(number|holder|covers)',
      '(our|company) policy (does not|doesnt|states|says|forbids|prevents|requires)',
      'that is (just)? (our|the|company) policy',
      'due to (our|company) policy',
    ],
    better: 'the reason itself: “because …”',
  },
  {
    phrases: [
      'you (failed|neglected|forgot|omitted) to',
      'you (should|could|ought to) have !(had|received|got|gotten|heard|been|to|a|an|the)',
      'you (chose|decided|refused|declined|preferred|were (told|informed|warned|notified|reminded|sent|asked))',
      '(chose|decided) to (ignore|disregard|overlook)',
      'you did not (give|read|tell|send|follow|pay|provide)',
      '(it is|its|that is|thats) your (own)? (fault|mistake|problem|responsibility)',
      'you (must|have to) understand',
      'you clearly',
      '(did|have) you (even|actually|really|ever) ..',
      '(are you sure|you sure) (you|it is not your)',
      '(next time|in future) .. (you should|make sure|be more careful|please read|read)',
      'if you had ..',
      '(you didnt|you never) (give|read|tell|send|follow|pay|provide|ask|reply|answer|check|fill|mention|say|let)',
      '(had|if) you (had)? (only)? (read|told|sent|followed|paid|checked|asked)',
      'you (misread|misunderstood|overlooked|ignored|missed|mixed up|got it wrong)',
      '(on|from) your (side|end) , not ours',
    ],
    better: 'what is so, without “you”: “The notice came in on …”',
  },
  {
    phrases: [
      '(that is|thats|this is|its|is) not my (job|department|problem|responsibility|fault)',
      'not (our|my) (fault|problem)',
      '(i am|im) not responsible',
    ],
    better: 'I will find who can, and stay with it until …',
  },
  {
    phrases: [
      '(there is|theres|i have|we have) nothing (else|more|that|further)? (i|we)? (can|could|to)? (do|be done)',
      'nothing (i|we) can do',
      'my hands are tied',
      '(our|your) hands are tied',
      '(nothing|not much) (i|we|that i|that we) can do',
      'take it or leave it',
      'youll (just|simply)? (have to (live|accept|put up|deal))',
      '(tough|bad) luck',
    ],
    better: 'What I can do is …',
  },
  {
    phrases: [
      '(sorry|apologise|apologize|apologies) for (any|the) inconvenience',
      '(any|the|this|for) inconvenience',
      'inconvenienced',
      '(any|the) inconvenience (caused|this may have)',
      'inconvenience (may|might) have caused',
    ],
    better: 'name it: “I am sorry that you waited a week.”',
  },
  {
    phrases: [
      'your (call|request|business|feedback|satisfaction|message|enquiry|inquiry) is (very|extremely)? important to us',
      'we .. (value|appreciate) your (opinion|custom|comments|support|time|understanding|business|custom|loyalty|feedback|patience)',
      'valued (customer|guest|client|member|user)',
      '(dear|esteemed) (customer|guest|client|user|sir or madam)',
      'dear customer',
    ],
    better: 'their name, and what you do for them',
  },
  {
    phrases: [
      '(to be|being|let me be|if i am|if im|quite) (perfectly|totally|completely|quite|very|brutally|entirely|really|absolutely)? (honest|frank|blunt|candid)',
      'honestly $',
      'with all due respect',
      'no offence',
      'no offense',
    ],
    better: 'leave it out',
  },
  {
    phrases: ['thank you for your patience', 'bear with (me|us)', '(please)? be patient'],
    better: 'say how long: “It takes until Thursday.”',
  },
  {
    phrases: ['(i|we) (do not|dont) know $', '(i|we) have no idea', 'no idea', 'cant tell you'],
    better: 'I will find out by …',
  },
  {
    phrases: ['(unfortunately|regrettably|sadly) , (we|i|this|it|that|your)'],
    better: 'leave it out: say what is so and what can be done',
  },
  {
    phrases: [
      '^ (that is|thats|this is|that) (impossible|nonsense|not true|untrue|ridiculous|cannot be|cant be|simply not true)',
      '(i|we) (doubt|dont believe|do not believe) ..',
      '(you are|youre|youll be) (wrong|mistaken|confused|overreacting)',
      '(you are|youre) being (difficult|rude|unreasonable)',
    ],
    better: 'I see it differently: …',
  },
  {
    phrases: [
      'obviously',
      '(everyone|everybody|anyone|anybody|we all|any child) (knows|know|can see|could see|sees)',
      'everybody knows',
      '(not|isnt|hardly) (that|so|really|very|too|all that) .. (hard|difficult|complicated|tricky)',
      '(rocket science|a child could|anyone can|any idiot|surely you|you surely|of course you|as you (should|must|surely) know|clearly you|you (just|simply) (need|have) to)',
      '(it is|its|thats|that is) (common sense|obvious|simple|easy enough|self-explanatory)',
    ],
    better: 'leave it out',
  },
  {
    phrases: [
      '(rest assured|please be advised|kindly be informed|be advised that|kindly note|kindly be|kindly revert|please revert|pursuant to|hereby|aforementioned|do the needful|at your earliest convenience|we regret to inform you|do not hesitate to)',
    ],
    better: 'say it plainly',
  },
  {
    phrases: [
      '(other|most|our other) customers (do not|dont|never|have no|are happy|manage)',
      '(nobody|no one|none) (else)? .. (has|had|ever|complained|complains|reported)',
      'nobody else (has|complains|complained|had)',
      'you are the (only|first) (one|customer|person)',
    ],
    better: 'leave the others out',
  },
  {
    phrases: [
      '(read|see) the (manual|instructions|faq|terms) .. (carefully|first|again|properly)',
      '(it is|its) (all)? in the (manual|contract|terms|faq|fine print)',
    ],
    better: 'give the one line they need',
  },
  { phrases: ['(glitch|glitches|hiccup|hiccups|snafu)'], better: 'the plain word: fault, mistake' },
  {
    phrases: [
      '(the|our) system (does not|doesnt|will not|wont|cannot|cant) (let|allow)',
      'the system says',
      'the computer says',
    ],
    better: 'I will find a way around it, or say what stands in the way',
  },
];

import type { Markers } from '../../markers.ts';

/** Warmth in the way a customer writes; weak evidence. */
export const STYLE: Markers['style'] = {
  'warm-greeting': {
    patterns: [
      '(what a|such a|a real) (pleasure|joy|delight|treat) (it was)? to (put a face|meet|see|have met|make your)',
      '^ (my)? dearest _ ,',
      '(how are you|how is it going|how are things|how have you been|how do you do|how was your|hows your|how is your)',
      '(hope|hoping) (you|your|all|this) .. (are|is|had|have|having|finds|well|doing|enjoy*|day|week|weekend)',
      '(hello|hi|hey|dear|good morning|morning|evening) .. (my (dear|favourite|favorite|friend|friends|old)|favourite|favorite|lovely|wonderful|friend|friends|dearest|again my|superstar|hero|heroes)',
      '(very|a very|wonderful|lovely|beautiful) good (morning|afternoon|evening|day)',
      '(happy|merry) (new year|monday|friday|easter|christmas|holidays|diwali|weekend|tuesday|wednesday|thursday|eid|spring)',
      '(hey ho|howdy|hiya|greetings from|it is me again|^ me again|(hi|hello|hey|only|just) ,? me again|guess who|long time no|hello again|nice to (see|meet|hear)|good to (see|hear))',
      '(warm|sunny|cold|snowy|rainy) .. greetings',
    ],
    unless: [
      'good to (see|hear) (the|that|a|it|this|there|some|more|your (plans|offer|offers|new)) ..',
      'hope (you|this) (can|could|will|is|gets|helps|fix|realise|realize|understand|burn|are happy) ..',
    ],
  },
  jokes: {
    patterns: [
      'or so (he|she|they|i|we) (claimed|claims|said|says|thought|swore|swears)',
      '(haha*|hehe*|hihi*|lol|lmao|rofl|jk|just kidding|only joking|kidding|joke|jokes|ha ha|teehee|xd)',
      '(drama queen|first world problem*|famous last words|do not judge me|guilty as charged|my bad|oops|whoops|silly me|blonde moment|senior moment)',
    ],
    unless: [
      '(oops|whoops|my bad) ,? (sorry|wrong|no|number|#|it is|that|i meant|typo|_ no)',
      '(is this|must be|what|a bad|sick|bad|complete|total|absolute|such|not|no) (a)? (joke|jokes|kidding|joking)',
      '(are you|you must be|you have to be|got to be|you are) .. (kidding|joking)',
      '(is|was) .. (a)? joke',
    ],
  },
  'warm-thanks': {
    patterns: [
      '(thank you|thanks) (so|very|ever so|a million|a ton|a bunch|from the bottom|tons|heaps) .. (much|for|from|you|the|heart|$)?',
      '(really|truly|so|greatly|deeply|very much|sincerely|do) (appreciate|grateful|appreciated|thankful)',
      '(you are|you re|you have been|you guys are|your team is|you were|you all are) .. (star|amazing|the best|lifesaver|life saver|wonderful|awesome|so kind|very kind|kind|so helpful|very helpful|great|fantastic|incredible|brilliant|an angel|angel|hero|legend|gem|a treasure|lovely|so nice|sweet|so patient|very patient)',
      '(big|huge|massive|warm|many many|your big|heartfelt|a thousand|million) (thanks|thank you|help|hug|hugs|kiss)',
      '(love|adore|enjoy*) (you|your|you guys|your team|working with|your service|talking|chatting|our (chats|calls)) ..',
      '(made|make|makes|saved) my (day|week|morning|life|evening)',
      '(pleasure|joy|delight|fun) (to (talk|chat|work|deal)|talking|chatting|working|dealing|doing)',
      'thanks again ..',
      '(bless you|god bless|hugs|xoxo|cheers to you|much love)',
    ],
    unless: [
      '(would|will) (really|greatly|be|very much|truly)? (appreciate|appreciated|grateful) ..',
      '(thank you|thanks) (very|so) much (in advance|$|, bye|, goodbye|for your (time|attention|understanding))',
      '(thanks|thank you) for (nothing|ruining|wasting) ..',
      '(love|enjoy) (your|the) (product|app|service|site) but ..',
    ],
  },
  'personal-wishes': {
    patterns: [
      '(give|say|send|pass) .. (my|our|hello|hi|regards|love|best|greetings) .. (to|from)',
      '(take care of yourself|take your own time|take your time|no rush at all|get well|stay safe|stay warm|enjoy your (lunch|weekend|evening|holiday|day off|coffee|vacation))',
      '(have|enjoy) (a|your) (wonderful|lovely|fantastic|fabulous|amazing|beautiful|great|blessed|super) (day|weekend|evening|week|holiday|afternoon|night|rest) .. (you|and|to|,|with|ahead|too)',
      '(say|says|sends|send) (hello|hi|greetings|hugs|regards|thanks) (too|to|from|as well)',
      '(you too|same to you|likewise|and you) (have|,|$|enjoy|and)',
      '(talk|speak|see|chat) (to you|with you|you)? soon',
      '(best|warm|warmest|lots of|with|many|sunny) (wishes|love|greetings|hugs|regards) (from|to) ',
    ],
    unless: [],
  },
};

import type { Markers } from '../../markers.ts';

/** What customers do: ask, compare, come back, tell, keep data back. */
export const BEHAVIOUR: Markers['behaviour'] = {
  'asks-how': {
    patterns: [
      '(how|hows) (do|does|can|could|should|would|shall|must|did|to|would) (i|we|it|this|that|one|you|they|the|my|a|those|these|someone) ..',
      '(how|where) (best)? to (start|begin|set|use|get|make|choose|proceed|go)',
      'what (should|do|does|can|must|shall|would) (i|we|he|she|they|one) (do|need to do|have to do|try|check|look|change|expect|keep in mind|consider|say|use) ..',
      '(what|which) (are|is) (the|my|our) (next)? (steps|step|options|next step|next steps|possibilities|choices|best way)',
      '(do not|not|no idea) .. know how to ..',
      '(please|can you|could you) .. (help|advise|assist|show|teach) .. (how|what)',
      'how (come|exactly|best)',
    ],
    unless: [
      'how (did|are) we (do|doing|did) ..',
      'how did we do',
      '(how) (do|does|can|could) (i|we) .. (know|trust) (you|that you)',
      'how (can|could|do|dare|did) you .. (be|not|do this|treat|let|sell|charge|call|still|ever|people|guys|sleep)',
      'how (do|can|could|would) (it|this|that|you) .. (be|happen|possible|not)',
      '(how|what) (do|can|should|would) (i|we) .. (expect|make of) (from you)?',
      '(how) (do|does|can) (you|it|that|this) (even|ever|still) (work|sleep|have|exist|stay|call|charge|manage|justify|run|survive|dare|live)',
      'how (does|did) (it|that|this) (look|go|sound|feel) $',
      'what (can|do|should) i do (for you|with this (rubbish|junk|crap))',
      'how-did-(you|we|it) ..',
      'how did (you|we|it) (feel|do|go) .. (text|texts|survey|surveys|call|calls|mail|mails|message|messages)',
    ],
  },
  'asks-why': {
    patterns: [
      'why (is|are|do|does|did|was|were|has|have|can|could|would|should|am|the|it|this|that|not|so|only|will) ..',
      '(what is|what was|what are|what were) the (reason|reasons|cause|idea|logic|thinking|purpose|point)',
      '(reason why|the reason for|what causes|what caused|what made)',
    ],
    unless: [
      '(that is|this is|thats|which is) why ..',
      'why (do|should|must|would) (i|we) (have|need|be|pay|wait|accept|believe|trust) ..',
      'why (are|is|do|does|did|can) (you|your|they|nobody|no one|this company) ..',
      'why not',
      'why (is|was|are) .. (so|such) (hard|difficult|slow|bad|terrible|stupid|useless|complicated|rude|incompetent)',
    ],
  },
  'weighs-options': {
    patterns: [
      '(torn|undecided|weighing|choosing|deciding|hesitating|comparing|we compare|considering|thinking about|thinking of|wondering (if|whether|about)) .. (between|whether|which|your|two|the|to|switching|if|of|a|an|upgrading|moving|adding)',
      '(what|which) .. (options|alternatives|possibilities|models|plans|choices) .. (do|are|would|can|have|available|there|exist)',
      '(pros and cons|trade off|trade-off|advantages|disadvantages|better value|compared (to|with))',
      '(is|are|would) .. (better|safer|wiser|worth) .. (than|or|to|for|it)',
      '(should|shall) (i|we) .. or ..',
    ],
    unless: [
      '(considering|thinking about|thinking of) (legal|suing|leaving|cancelling|canceling|returning|reporting|taking you|to cancel|to leave) ..',
      '(considering) (that|the fact|how|what)',
      '(what) (options|choice) (do i have|are left|but)',
    ],
  },
  'returns-with-more': {
    patterns: [
      '(one|another|two|a few|some|couple) (more|last|final|other|further|additional|quick)? (thing|things|question|questions|point|points)',
      '(also|and|oh and|by the way|while (i am|we are|you are) at it|on a different note|next|another thing) , .. (how|why|what|which|could|can|would|do|is|are|where|when)',
      '(now|next|also) (i|we) .. (wonder|am wondering|have another|would like to know|was wondering|have a question|would like to ask|am curious) ..',
      '(while i have you|speaking of which|that reminds me|follow up question|follow-up question|just one more)',
      '(more|other|another|further) (questions|question)',
    ],
    unless: [
      'no (more|other|further) ..',
      '(one|another) (more|last|final)? (reminder|chance|time|complaint|complaints|problem|delay)',
      '(another|one more|other) (thing|point) (that|which)? (is|does|went|has|goes) .. (wrong|broken|failed|annoy*|bad)',
      '(any|without|if you have) (more|other|further|another) ..',
    ],
  },
  'tells-own-life': {
    patterns: [
      '(my|our) (little|young|eldest|youngest|elderly|old|dear|new|lovely|own|first|two|three|big|small|grown|late)? (daughter|son|daughters|sons|kids|kid|children|child|baby|wife|husband|partner|boyfriend|girlfriend|fiance|mother|father|mum|mom|dad|parents|grandma|grandmother|grandpa|grandfather|sister|brother|niece|nephew|grandson|granddaughter|grandchildren|grandkids|family|dog|cat|puppy|kitten|horse|friends|friend|twins|choir|roommate|flatmate|neighbour|neighbor|neighbours|in laws)',
      '(honeymoon|anniversary|birthday|wedding|graduation|retired|retirement|pregnant|newborn|moved house|moving house|new job|first home|dream (trip|holiday|house|job)|family (trip|holiday|reunion|dinner)|holiday with|vacation with)',
      '(grew up|when i was (a|young|little)|all my life|since i was|years ago (i|we|my)|i remember|back in the day|used to (be|work|live|go))',
      '(laid off|lost my job|unemployed|on maternity|on sick leave|newly married|just married|single (mum|mom|dad|mother|father))',
    ],
    unless: [
      '(family|friends|birthday|wedding|friend) (plan|account|pass|card|ticket|sharing|discount|package|room|tariff|code)',
      '(on behalf of|for) my (mother|father|wife|husband|son|daughter) $',
      '(my) (son|daughter|wife|husband|partner|mother|father|mom|dad|mum|brother|sister) s _',
    ],
  },
  'tells-feelings': {
    patterns: [
      '(i|we) .. (feel|felt|am feeling|are feeling) .. (lonely|sad|happy|excited|relieved|guilty|embarrassed|ashamed|proud|nostalgic|homesick|bad|silly|stupid|hopeful|depressed|low|lost|safe|grateful|alone|overwhelmed|helpless|stressed|anxious|worried|nervous|touched|blessed)',
      '(i|we) (am|are) (so|very|really|quite|just|a bit|super|over the moon|absolutely|rather|all|truly)? (excited|thrilled|lonely|heartbroken|devastated|relieved|delighted|over the moon|nervous|embarrassed|ashamed|proud|stressed|overwhelmed|homesick|in love|so happy|grateful)',
      '(it|this|that) .. (means|meant) (a lot|so much|the world|everything) ..',
      '(causing|gives|giving|cause) (me|us) .. (stress|headache|sleepless|anxiety|worry|pain)',
      '(nice|good|lovely|great|comforting|wonderful) to (have|know|hear|talk|chat) .. (someone|somebody|you|there|to (chat|talk))',
      '(dream|dreams|dreaming|look forward|looking forward|can not wait|heart) (of|to|for|is|set|about) ..',
    ],
    unless: [
      'look* forward to (your|hearing|a|receiving|the (reply|refund|response))',
      '(can not|not) wait (any|for ever|forever|that|so|until|till|another|long|longer)',
      '(feel) free',
      '(i|we) feel (that|it|you|like|this|cheated|ripped|scammed|your)',
    ],
  },
  'refuses-data': {
    patterns: [
      '(you|they) (do not|need not|have no need to|should not) (need|have|know|require) (my|our|to know|a|the) .. (birthday|date of birth|mobile|number|address|phone|name|employer|income|e-mail|email|age|where|who|what)',
      '(you|they) (will|shall) not (be)? (get|getting|have|having|see|seeing) (any|that|those|it|them|one|my|our|either) ..',
      '(i|we) (left|leave|have left|am leaving|are leaving) ... (blank|empty|unfilled)',
      '(left|leaving|leave|am leaving) .. (blank|empty|unfilled|out) ..',
      'not (handing|giving) (it|them|that|those|any of (it|that|them)) (over|out|away)',
      '(what|why) (does|do|would|has|is|should) (a|an|your|the|any|you|this) .. (want|need|require|ask for|care|to do|got to do) .. (my|our|with|about) (date|birth|employer|mobile|phone|number|address|name|mother|income|job|birthday|passport|email|e-mail|health|life|shoe|inside)',
      '(no one|nobody) needs (my|our) (date of birth|birthday|address|number|phone|mobile|email|e-mail) ..',
      '(do not|will not|not going to|refuse to|not willing to|rather not|prefer not to|not want to|no reason to|not happy to|not comfortable|uncomfortable|not obliged to|never|not see why|not ready to|decline to|would not) .. (give|giving|share|sharing|provide|providing|hand|handing|disclose|tell|telling|send|sending|enter|entering|reveal|confirm) .. (you|out|over|my|our|that|those|this|any|personal|such|all|the|with)? .. (date of birth|birthday|number|phone|phone number|address|data|details|information|id|passport|card|credit card|bank|e-mail|email|password|ssn|name|income|documents|document|photo|info|that|it)',
      '(why|what) (do|would|should|for do) you .. (need|want|ask for|require) (my|our|all|all this|all that|all these|so many|to know) ..',
      '(none of your business|too personal|no business of yours|more than you need|more data than)',
      '(do not|not) (need|have) to know .. (that|my|this|it|where|who|why)',
      '(without|no) (giving|sharing|handing over) .. (my|our|any|personal) ..',
      '(not) (give|giving) (out|you) (my|our) ..',
    ],
    unless: [
      '(what|anything|something|nothing) (is|was|has been|had been|did you|have you) (been)? (left|leaving) out',
      '(do not|did not|not) have (the|my|an|a|that|it|this) ..',
      '(can not|could not) (find|remember|see|access|enter|send|open|confirm) ..',
      '(it|app|site|system|page|form|they|website) (do not|does not|will not|did not) ..',
      '(do not|not|never) (share|send|give) .. (error|signal|link|invite)',
    ],
    negatable: false,
  },
};

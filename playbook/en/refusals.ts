import type { DraftMarkers } from '../draft-markers.ts';

/** How a no is said in English, and what only looks like one. */
export const REFUSALS: Pick<DraftMarkers, 'refuses' | 'notRefuses'> = {
  refuses: [
    '(we|i|you|they|it) .. (cannot|cant|can not|could not|couldnt|are unable|am unable|am not able|are not able|wont be able|will not be able|are not allowed|am not allowed)',
    '(is|are|its|thats|was|be) .. (not|never) .. (possible|available|allowed|permitted|covered|eligible|included|refundable|an option|in stock|doable|feasible|transferable|negotiable|supported|accepted|offered|valid|entitled|something we)',
    '(isnt|arent|wasnt|werent) .. (possible|available|allowed|permitted|covered|eligible|included|refundable|an option|in stock|doable|feasible|transferable|negotiable|supported|accepted|offered|valid|entitled|something we)',
    '(cannot|cant|can not|can never) be _',
    '(does not|doesnt) (cover|include|allow|permit|apply|extend|qualify|support|come (with|in)|offer|work with|fall under|accept)',
    '(do not|dont) (qualify|allow|permit|cover|come in)',
    '(against|not in|goes against|contrary to) (our|the|company) .. (policy|rules|terms|guidelines|regulations)',
    'no (exceptions|refunds|exception|refund|discounts|discount|longer (available|possible|sold|offered|made)|chance|room for|way to !(start|treat|begin|spend))',
    '(impossible|out of the question|nothing (i|we) can do|not my department|not our (responsibility|fault|problem))',
    '(have to|must|need to) (decline|refuse|say no|disappoint)',
    // What "we do not" do is a no; what we do not see, know or charge is none.
    '(we|i) .. (do not|dont|no longer|never) !(see|know|think|want|need|believe|mean|expect|mind|doubt|recall|understand|find|like|let|forget|charge|ask|miss|show|share|bill|keep|rest|call|phone|ring|contact|send you|worry|usually|remember|get|hear|plan|require|hold|have (any|a|your|the|an|it|them|this|that)) ..',
    '(we|i|they) (wont|will not) !(charge|bill|call|phone|ring|forget|contact|bother|ask|share|keep you|let|take|need|be (charging|calling|late)|be able|rest|send you) ..',
    'your (request|claim|application|appeal|complaint|wish) .. (denied|rejected|refused|declined)',
    '(unfortunately|regrettably|sadly|afraid|im sorry , but|sorry , but) ... (not|no|cannot|cant|dont|doesnt|isnt|arent|wont|unable|never|nothing|none|only) ..',
    '(sorry|apologies) , .. (we|i|that|this|the|it|no|not|they) .. (not|no|cannot|cant|dont|doesnt|isnt|arent|wont) .. (possible|available|longer|do|offer|have|sell|take|make|deliver|ship|open|accept|refund|change|extend|work|allow)',
    'nothing (more|else|further) .. (i|we) can',
    '(sold out|out of stock|discontinued|fully booked|booked out|booked up|too late|is closed to|non-refundable)',
  ],
  notRefuses: [
    '(cannot|cant|can not|could not|couldnt) (wait|thank|say .. enough|be happier|agree more|imagine|help but|see|find|tell|reproduce|spot|open|read|hear|remember|go wrong|lose|miss|recall)',
    '(was|were|am|are|is) (unable|not able) to (find|see|reproduce|open|read|reach)',
    '(so that|so) (it|this|that|you|they|nobody) .. (cannot|cant|is not|does not|do not|dont|doesnt|wont)',
    '(is not|isnt|not) .. (included in the price , but)',
    '(if|when|why|that|where|which|what|because|reason) (you|it|this|they|the _) .. (cannot|cant|could not|couldnt|does not|doesnt|isnt|is not|wasnt|was not)',
    '(you|they|it) (could not|couldnt) ..',
    '(i|we) (do not|dont) have (any|a) (doubt|doubts|objection|news|date)',
    'not available (until|before|from)',
    'i have refused',
    '(not|no|isnt|dont) .. (problem|trouble|your fault|our intention|what you|how we|good enough|how it|right|acceptable|what should|as it should)',
    '(do not|dont) (need|have) to',
    'no need',
    '(nothing|none) .. (missing|owed|due|to (pay|do)|lost|left to|changes)',
  ],
};

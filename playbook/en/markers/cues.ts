import type { Markers } from '../../markers.ts';

/** Helpers: offers, consent, refusals, pleasantries, and texts that are nobody’s own words. */
export const CUES: Markers['cues'] = {
  'offers-contact': {
    patterns: [
      '(should|shall|may|can|could|would you like me to|want me to) (i|we)? (ask|check|enquire|look in|drop in|write|ring|call|get in touch) (you)? (again|back|after you|in|on you|with you|once more) ..',
      '(could|can|would|will|may|might) (telephone|phone|ring|call|share screen*|share a screen|share screens|look together|drop you a line|go over|sit down|go through|sees people|see you|come to you)',
      '(nurse|coach|adviser|advisor|expert|engineer|technician|specialist|team|colleague|success lead|consultant|trainer|manager|doctor|designer) (also|could|can|would|will|is happy to|sees|is available|would love to|offers|runs)',
      '(set|shall i set) (something|a call|it|one|a session) up',
      'send (you)? .. (samples|brochure|tips|guide to) ..',
      '(open to|up for|keen on|time for) a .. (call|chat|meeting|demo|session|minute call)',
      '(could|can|would|will|may) (come (by|round|over|out)|stop by|drop by|pop in|visit you|have a look with you)',
      '(would you like|would you care|do you want|would you prefer|shall (i|we)|should (i|we)|can (i|we)|may (i|we)|could (i|we)|how about|what about|want me to|want us to|would love to|would be (happy|glad|delighted) to|happy to|glad to|let me|let us|i could|we could|i can|we can|perhaps|maybe|interested in|would (you)? be interested|fancy|care for|feel free|do not hesitate) ... (call|phone|phone call|ring|callback|video|zoom|meeting|meet|demo|tour|tip|tips|show you|walk you|walk through|talk you|explain|tell you|talk|talk through|chat|discuss|go (over|through)|visit|drop by|stop by|come by|guide|guided|session|training|webinar|onboarding|introduction|introduce|workshop|review|check in|check-in|follow up|follow-up|coffee|lunch|dinner|recommendations|suggestions|ideas|advice|help you set|set it up with you|help you choose|details|more information|more detail|newsletter|examples|local|restaurant|restaurants|consultation|screen|expert|specialist|stay on the line|keep you (posted|updated|informed))',
      '(a|another) (call|demo|tour|visit|meeting|chat|consultation|quick call|walkthrough) .. (perhaps|maybe|instead|with our|then)',
      '(could|would|can|will) you (tell|share|let) (me|us) .. (what|why|how|your (opinion|thoughts|feedback|experience)|about)',
    ],
    unless: [
      '(anything else|something else|any other|what else|other (issues|questions|queries)|further) ...',
      '(may|can|could) (i|we) .. (have|get|ask for|know|verify|confirm) (your|the) ..',
      '(let me) (check|look|see|verify|review|pull|find|get) ..',
      '(may|can|could) (i|we) (help|assist) you .. $',
      '(how) (may|can|could) (i|we) .. (help|assist)',
      '(i|we) (can|could) see ..',
    ],
    negatable: false,
  },
  'small-talk': {
    patterns: [
      '(when|what) (is|are) your (birthday|star sign|hobbies|hobby|plans)',
      'what (music|books|films|food|colours|colors|sports|tea|coffee|wine) do you',
      'what (do|kind of _ do|sort of _ do|else do) you (like|enjoy|love|prefer|usually) (to|_)? (read|reading|drink|eat|watch|listen|do|cook|play|about)',
      '(tell (us|me)|share) (a bit|a little|more|something|all)? (more)? (about) (your|yourself|you|who)',
      '(who|what) (else)? (drinks|reads|lives|plays|comes along|is it for|is the occasion)',
      'how did you (hear|find out|find|come across|learn|get to know) (of|about|out|us|our)?',
      'how old (are you|is|are)',
      '(how (did|do|are|was|were|is) (you|your|the) .. (get on|getting on|find|like|enjoy|holiday|trip|weekend|summer|race|match|kids|garden|cushioning))',
      '(are|were) you (training|planning|celebrating|travelling|traveling|looking forward|going|off) .. (something|anything|for|somewhere|anywhere|nice|to|away|special|exciting)',
      '(did|have) you (manage|managed|get|got|have|had|been) .. (to the|away|out|coast|sun|holiday|chance to|nice|beach|weekend|anywhere)',
      '(if you do not mind me asking|just curious|out of curiosity|tell me about yourself|how lovely|any plans|anything nice planned|what do you do|which trails|special occasion|something exciting|somewhere nice)',
      '(thought about|tried|seen|heard about) our (new|latest|premium|recycled|other) ..',
      '(how are you|how was your|how was the|how is your|how is the|how is it going|how have you been|how did .. go|how are (the|your)) ..',
      '(hope you|hope your|hope the|i hope) .. (had|have|having|enjoy*|well|good|great|lovely|wonderful) ..',
      '(enjoy* the|did (you|the|your)) .. (weekend|holiday|vacation|trip|weather|kids|family|beach|match|game|party|wedding|break) ..',
      '(weather|weekend|holiday|vacation|football|kids|family|birthday) .. (treating|going|over there|been)',
    ],
    unless: [
      'how (are you|is it) .. (paying|connecting|going to|using)',
      'how was (the|your) (order|delivery|service|experience|chat) ..',
    ],
    negatable: false,
  },
  accepts: {
    patterns: [
      '(that|it) (would|will|could) be (a|such a)? (real|great|big|huge|massive) (help|relief|comfort|kindness)',
      '(oh|ooh|ah|well|really) ,? (would|could|can|will) you (really|do that|honestly)? (,|$|that)',
      '(that|it) (would|will|could) be (a)? (weight off|relief|godsend|blessing|treat|just the thing|smashing|brilliant|ideal|super|splendid|marvellous|terrific|very kind|so kind|most kind|appreciated)',
      '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|# |noon|morning|afternoon|evening|_ish|_ o clock|half past _|ten|two|three|four|five|nine|eleven|fourish|tenish|threeish|twoish|elevenish) .. (suits|suit|works|would work|is good|is fine|would be (good|fine|great|perfect)|is perfect|will do|does nicely)',
      '(then|so|well|ok|oh|ah|why) ,? yes (,|please|$|the|to|let)',
      '(go on then|go for it|count me in|i am in|sign me up|put me down|book me in|yes to (the|that|a|both)|take you up on|jump at|would not say no|the more the merrier|if you (would|could)|when suits you|when can (you|he|she|they))',
      '^ (oh|ooh|ah|well|ok|okay|great|perfect|super)? ,? (yes|yes please|yeah|yep|yup|sure|absolutely|definitely|certainly|of course|gladly|please do|please|with pleasure|love to|why not|sounds (good|great|perfect|lovely)|that (would be|sounds|is) (great|good|lovely|perfect|wonderful|nice|fantastic|helpful|kind|awesome)|would (love|like) (that|to|it)|i would (love|like|appreciate) (that|to|it|one|some)|we would (love|like|appreciate) (that|to|it|one|some))',
      '(would (love|like|appreciate) (that|it|one|to)|yes please|please do|love to|that would be (great|lovely|nice|helpful|perfect|wonderful|good))',
    ],
    unless: [
      '(need not|do not|no need to) (put|sign|book) me (down|up|in)',
      '(yes|sure|yeah|ok) , (no|but no|not) ..',
      '(would not|will not) (like|love) (that|to)',
      '^ please (no|do not|stop|just|cancel|close|only|send)',
    ],
    negatable: false,
  },
  declines: {
    patterns: [
      '(that|it|this|none of (that|it|this)) (will|would|shall) not be (needed|necessary|required|wanted)',
      '(again|once more|as i said) ,? (only|just|the|no)',
      '(on my own|by myself|myself|ourselves|alone) (,|$|thanks|please|is)',
      '(is|are) enough (for me|for us)',
      '(prefer|rather|sooner|stick|stay|better|best) .. (without|the leaflet|the manual|the link|the document|with (the|what|just)|as (it is|i am|we are)|on my own|alone|myself)',
      '(kind|nice|good|sweet|lovely|generous) (of you|offer|thought) ,? (but|however|only|though)',
      '(you are|you re) (a)? .. (dear|kind|sweet|love|star) ... (but|however) ..',
      '(appreciate|thanks for|thank you for) (the|your) (offer|thought|suggestion|concern|kindness|invitation) ,? .. (but|however|only|just|that|the|no)',
      '^ (oh|ah|well|uh|hm|hmm|er|um|thanks|thank you|ok)? ,? (no|nope|nah|no no|not now|not today|not really|not interested|not needed|no need|never mind|nevermind|negative|not necessary)',
      '(no thanks|no thank you|no , thank you|no , thanks|not interested|no need|not needed|not necessary|will not be necessary|would rather not|rather not|i will pass|we will pass|not for me|not for us|not at the moment|not right now|leave it|skip it|skip that|do not bother|do not need|do not want)',
      '(i am|we are) (fine|good|ok|okay|all set|happy as|covered) (thanks|thank you|as|$|without|, thanks|,)',
      '(not|no longer) (interested|needed|necessary)',
    ],
    unless: [
      'no (problem|worries|idea|doubt|matter|wonder|longer|one|clue|reply|answer|response|news|sound|signal|luck|way|surprise)',
      '^ (oh)? no (the|it|that|this|i (mean|meant|am asking|need|want|have|was|still|did)|there|he|she|they|my|your|yes) ..',
      '^ not (sure|yet|only|working|quite|bad|exactly|received)',
      '^ no , (it|that|the|i (mean|meant|need|want|still|was)|there|my|this|but (could|can|how|what|why))',
      '(do not need|do not want) (it|this|that|the) .. (to|any more|anymore|twice)',
    ],
    negatable: false,
  },
  pleasantry: {
    patterns: [
      '(please|thanks|thank you|sorry|hi|hello|hey|dear|good (morning|afternoon|evening|day|night)|morning|regards|cheers|welcome|appreciate*|glad|happy|nice|great|perfect|awesome|lovely|wonderful|excuse me|bye|goodbye|have a|no worries|hai|greetings)',
    ],
    negatable: false,
  },
  'reaches-out': {
    patterns: [
      '(help|please|someone|somebody|anyone|anybody|are you there|what (do|should|can|shall) (i|we)|stay|tell me|advise|advice|can you|could you|would you|hold|listen|with me|be with|talk|call|explain|guide|reassure|promise me|look at|let me know|beg|urgent|need you|can we|is it safe|is there)',
    ],
    unless: [
      '(leave|no calls|do not call|no questions|do not contact|no talk|do not want to talk|not want to talk) ..',
    ],
    negatable: false,
  },
  question: {
    patterns: [
      '^ (and|so|but|also|oh|ok|well|hi|hello|hey|then|now|or)? ,? (why|how|what|which|who|whom|whose|when|where|is|are|am|do|does|did|can|could|would|will|should|shall|may|might|has|have|was|were|what is|any (idea|chance|way|tips|advice))',
      '(why|how|what|which|when|where|whether|how much|how many) (is|are|do|does|did|can|could|would|should|will|it|this|that|we|i|to|the|one|of|about|if|happens|exactly|else|plan|model|kind|size|time) ..',
      ', (why|how|what|which|who|when|where|is|are|do|does|did|can|could|would|will|should)',
    ],
    negatable: false,
  },
  'no-real-question': {
    patterns: [
      '(scammers|thieves|cheated (me|us)|cheating (me|us|people)|idiots|stupid|ashamed|clowns|liars|crooks) ..',
      '(how|who|what|why) (can|could|would|does|do|on earth)? (anyone|anybody) ..',
      '^ who (tests|checks|designed|thought|approves|approved|sells|came|does|wrote|trained) ..',
      '(can|could|would|will|may) (you|i|we|someone|somebody) (please|possibly|also|just|kindly)? (help|check|send|cancel|change|look|do|fix|get|have|assist|proceed|process|confirm|update|refund|book|exchange|return|make|add|remove|give|provide|resend|verify|transfer|switch|move|order|replace|use|speak|talk|try|forward|ask|reset|close|find|see|order|pay|apply|go|ship|deliver|arrange|speed|double-check|address|still|upgrade|modify) ..',
      '(are you|you) (serious|kidding|joking|stupid|people|guys|sure|there|still there|listening|blind|deaf)',
      '(what|how|why) (the|on) (hell|heck|fuck|earth) ..',
      '^ (what|why|how|seriously|really|ok|okay|hello|huh|right|so|yes|no|and|pls|please|wtf|ok .. right|excuse me|are you there|anyone) $',
      '(how is that|how is this|how can (this|that|it|you)|how could (this|that|you)|how dare|is this a joke|is that clear|what kind of|what sort of|what is (wrong|going on|up) .. |do you (even|think|people|understand|want)|who do you|right $|ok $|okay $|is that possible|is it too much)',
      'why (should|do|must|would) (i|we) ..',
      '(want|would you like|do you want) me to ..',
      'why (is|are|do|does|did|can) (you|your|they|nobody|no one|this company) ..',
      '(yes or no|no or yes)',
    ],
    negatable: false,
  },
  'factual-question': {
    patterns: [
      '(when|what time|what day|what date|how long|how much|how many|where is|where are|what is (the|your|my) (price|cost|status|eta|number|address|date|total|amount|address|deadline|phone|reference|balance)|which (day|date|number|address)|status|eta|is it (ready|done|there|shipped|confirmed)|did you (get|receive)|is (tomorrow|my|the|it|there|this)|are (you open|the|my|there)|has (my|the|it)|have you (received|got|shipped)|does (the|it|this)|do you (have|sell|ship|accept|open))',
      '(refund|delivery|order|parcel|package|payment|invoice) .. (when|status|arrive*|come|here)',
    ],
    negatable: false,
  },
  'preference-label': {
    patterns: [
      '(contact|contacting|communication|communications|preference|preferences|prefers|preferred|call|calls|calling|phone|reach|reaching|how to|handling|handle|note|notes|remark|remarks|comment|comments|instruction|instructions|do not|opt|opt-out|privacy|service|care|tone|style|approach|attention|special|important|please|customer|about|background|info|memo|description|internal|alert|warning)',
    ],
    unless: [
      '(last|next|first|latest|previous) (contact|contacted|call|called|communication|activity|contact date)',
      '(phone|contact|customer|service) (number|no|id|name|person|owner|type|since|plan|level|status|value|tier|source|segment|email|country|language)',
    ],
    negatable: false,
  },
  yes: { patterns: ['^ (yes|true|1|on|y|checked|x|enabled|active|set|opted out|out) $'], negatable: false },
  'auto-reply': {
    patterns: [
      '(auto-generated|automatically generated|this is an automat*) ..',
      '^ (automatic|auto|automated|autoreply|auto-reply|out of office|out of the office|ooo|vacation|absence) .. (reply|response|answer|notice|message|,|$|re)?',
      '(i am|i will be|we are|am) .. (currently)? (out of (the)? office|away from (my desk|the office|my mail)|on annual leave|on vacation until|on leave until|on holiday until)',
      '(this is an automated|this is an automatic|this mailbox is not|do not reply to this|undeliverable|delivery has failed|mail delivery failed|delivery status notification|thank you for your (e-mail|message) .. i am|we have received your .. and will)',
    ],
    unless: [
      '(automatic|automated|auto) (payment|payments|renewal|billing|update|updates|door|gate|mode|transmission|backup|feeder|import|export|save|pilot)',
    ],
    negatable: false,
  },
  'sales-pitch': {
    patterns: [
      '(we help|i help|helping|we have helped) (companies|businesses|brands|teams|shops|firms|organisations|organizations|people|owners|agencies|clinics) (like|such|with|to|grow|get|increase|save|reach|double|triple)',
      '(triple|double|boost|skyrocket|increase|grow|10x|explode|supercharge) (your|their) .. (pipeline|traffic|leads|revenue|sales|ranking|rankings|followers|conversion|conversions|bookings|visibility|business|growth|roi|presence)',
      '(came across|stumbled upon|noticed|was looking at|visited|found|checked out) your (website|site|company|profile|shop|store|page|business) .. (and|,)',
      '(just)? reply (yes|stop|with yes|y)',
      '(seo|search engine optimi*|backlink|backlinks|lead generation|guest post|link building|web design services|outsourc*) ..',
      '(exclusive|limited|special) (offer|deal|discount) .. (for you|expires|today|only)',
      '(we offer|our company offers|our agency|our services include|we are a leading|we specialise in|we specialize in|we provide) ..',
      '(quick|brief|# minute|fifteen minute|ten minute) (call|chat|intro|demo) .. (to show you how|to see how we|to explore|to learn how we|to discuss how we|this week to)',
    ],
    unless: [
      '(your|the) (exclusive|limited|special) (offer|deal|discount) ..',
      '(my|our) (exclusive|limited|special)? (offer|discount) ..',
    ],
    negatable: false,
  },
  'asks-again': {
    patterns: [
      '(_ _) (and|, and|also) (also)? (what|how|why|when|where|which|who|whether|is there|are there|do (i|we|you)|does (it|this|that)|can (i|we|you)|will (i|it|you|that|this|there)|would (it|that|you)|should (i|we)) _ _',
    ],
    negatable: false,
  },
  torn: {
    patterns: [
      '(of|in) (two|2) minds',
      '(both are|both is) true',
      'want both',
      'can not (decide|make up my mind)',
      'cannot (decide|make up my mind)',
    ],
    negatable: false,
  },
  'names-contact': {
    patterns: [
      '(call|calls|ring|phone|telephone|video call|zoom|speak|talk|visit|meet|meeting|(come|pop|drop) (round|over|by|in))',
    ],
    negatable: false,
  },
  surveys: { patterns: ['(survey*|questionnaire*|poll|polls|feedback (form*|request*))'], negatable: false },
  advertising: {
    patterns: [
      '(newsletter|newsletters|brochure|brochures|catalogue|catalogues|catalog|promo|promos|promotion|promotions|promotional|advert*|ads|marketing|mailing list|mailing lists|sales (call|calls|mail|mails|pitch|pitches|texts|messages|letters)|cold (call|calls|calling)|special offers|weekly offers|offers|flyer|flyers|junk mail|telemarket*)',
    ],
    negatable: false,
  },
  'own-words-follow': {
    patterns: [
      '(i|we) (said|say|asked|wrote|told you|told them|repeat|mean|meant|already said|have said|clearly said|requested|have asked)',
    ],
    negatable: false,
  },
  'takes-back': {
    patterns: [
      '(scrap|forget|ignore|skip|waive|disregard|overlook) (that|this|it) (for|just|only) (this|now|once|today|the moment)',
      '(take|taking) (it|that|this|all that|everything) back $',
      '(take|taking) (it|that|this) back , ..',
      '(take|taking) back (what|my|everything|that)',
      '(changed|change|changing) (my|our) mind',
      '(forget|ignore|disregard|scrap|scratch|never mind|discard|overlook|set aside|strike|delete) (what|whatever|all|everything|anything) (i|we|it|my|our|the) ..',
      '(forget|ignore|disregard|scrap|scratch|never mind|discard|overlook|strike) (my|our) (last|earlier|previous|first|old|original|request|message|mail|e-mail|email|note|preference|preferences|instruction|instructions|wish) ..',
      '(scrap|scratch|strike|belay) that',
      '(contrary to|despite|in spite of|whatever|regardless of|notwithstanding) (what)? (i|my|our|the) .. (file|profile|record|account|card|form|note|notes|preferences|preference|settings|earlier|before|said|wrote|ticked)',
      '(profile|file|record|card|form|note|notes|settings|account) (still)? (says|tells|say|tell|shows|asks) .. (but|so|yet|however) ..',
      '(is|are|was|that is) (no longer|not any more|not anymore) (true|right|current|valid|the case|what i want|how i feel)',
      '(stand down|on second thoughts|on second thought|i was wrong about|i stand corrected)',
    ],
    unless: [
      '(will|would|can|could|to|please) (you)? .. take (it|this|that) back ..',
      '(if|should) (i|we) change (my|our) mind',
    ],
    negatable: false,
  },
  'to-others': {
    patterns: [
      '(do not|never) (go|buy|book|shop|order|eat|stay|bother) (here|there|from (this|these|them)|at this|with (this|these|them)) ..',
      '(if|when|should) you (ever)? (go|visit|stay|are thinking of|are in|travel|book here|try) ,? (there|here|do|ask|take|talk|avoid|get|bring|make|to|try|you|and)',
      '(to|hello|hi|dear|hey) (everyone|everybody|all|anyone|folks|guys|fellow _) .. (in|who|asking|looking|reading|thinking|on|wondering)',
      '(anyone|everybody|everyone|people|those) (looking|searching|asking|wondering|thinking|considering|hunting|in search) .. (for|of|about)',
      '(would|will|can|do|highly|definitely|not|never|would not|thoroughly|cannot) (highly|definitely|not|thoroughly|warmly)? recommend (them|this|it|to|these|anyone|the|him|her|staying|going)',
      '(one|two|three|four|five|1|2|3|4|5|# ) (out of (five|5|ten))? stars',
      '(shout out|shoutout|hats off|kudos|big up|three cheers) to .. ',
      '(just)? (give|drop) them a (call|ring|line|shout|try|bell)',
      '(call|ring|text|whatsapp|dm|message|contact|phone) us .. (for (a free|your free|prices|a quote|orders|bookings|details)|to (order|book|reserve your))',
      '(cheap|cheapest|best|lowest|unbeatable|affordable|reasonable|great) (price|prices|rates|deals|deal|offers|tyres|quality) (in|on|for|guaranteed|,|and)',
      'we (also)? (repair|sell|offer|buy|deliver|supply|fit|rent|provide|service) (all|any|every|new|used|quality|the best|cheap|a wide|affordable|professional) ..',
      '(open|available) (daily|every day|seven days|24 7|24 hours|day and night|round the clock|day or night)',
      '(avoid|steer clear of|stay away from) (this|these|them) (place|company|shop|people|like|at)',
    ],
    unless: ['(do|would|can|could|what|which) (you) .. recommend ..'],
    negatable: false,
  },
};

import type { Markers } from '../../markers.ts';

/** Word classes that patterns name with `@`. */
export const CLASSES: Markers['classes'] = {
  call: '(call|ring|phone|telephone|dial|facetime|skype)',
  calling: '(calling|ringing|phoning|telephoning|calls|phone calls)',
  acall:
    '(call|phone call|telephone call|video call|callback|call back|ring|zoom|ring back|conversation|chat|meeting|word|talk)',
  talk: '(talk|speak|chat|discuss|converse|meet|hop on|jump on|get on|have a .. @acall|do a .. @acall)',
  me: '(me|us)',
  i: '(i|we)',
  you: '(you|someone|some one|somebody|anyone|anybody|one of you|one of (your|the) .. _|a person|(a|an|the|your) (agent|advisor|adviser|technician|engineer|expert|specialist|colleague|human|rep|representative|manager|supervisor|team|boss)|your (team|people|office|colleagues|manager))',
  softly:
    '(please|possibly|perhaps|maybe|also|just|quickly|kindly|ever|at least|all|still|then|again|sometime)',
  can: '(can|could|would|will|may|might|shall|should)',
  want: '((i|we) (should|would) (really|so|very much|just|also|rather|definitely|much)? (like|love|prefer|want|appreciate|rather|welcome|value|be (glad|happy|grateful|pleased)|feel (better|safer|more comfortable))|(i|we) (really|just|only|also|do|now|actually|still|would)? (want|need|prefer|wish|like|insist|demand|require|hope|am hoping|are hoping|was hoping|were hoping|am looking|are looking)|would (love|like|prefer|appreciate)|it would (be|help|mean)|want|need|prefer)',
  dont: '(do not|never|please not|must not|should not|need not|are not to|may not|can you not|could you not|would you not|no one should|nobody should)',
  more: '(more|further|additional|other|new|unnecessary|unsolicited|extra|longer|regular|weekly|monthly|quarterly|daily|follow up|sales|phone|telephone|video|marketing|automated|courtesy|welcome|long|lengthy|big|friendly)',
  after:
    '(me|us|back|today|tomorrow|tonight|now|later|asap|soon|please|this|next|on|in|when|so|and talk|about|to (discuss|talk|go|explain|sort|clear|clarify|help|walk|chat|arrange)|$|,)',
  mail: '(e-mail|email|mail|mails|e-mails|emails|letter|letters|message|messages|text|texts|newsletter|newsletters|sms|reminder|reminders|notification|notifications|alert|alerts)',
  reply:
    '(reply|replies|response|responses|answer|answers|acknowledgement|acknowledgment|confirmation|follow-up|followup|follow-ups|contact|communication|correspondence|update|updates|feedback|news|word|callback|call back|call-back|explanation|explanations|discussion|action)',
  programme:
    '(survey|surveys|questionnaire|questionnaires|review|reviews|check-in|check-ins|demo|demos|tour|tours|presentation|presentations|training|onboarding|webinar|webinars|intro|introduction|introductions|newsletter|newsletters|tips|offers|upsell|upsells|sales pitch|pitch|pitches|small talk|chit-chat|chitchat|chatter|pleasantries|speech|speeches|welcome speech|customer panel|panel|gift|gifts|flowers|reception|celebration|delegation|party|welcome drink|magazine|magazines|brochure|brochures|catalogue|catalogues|catalog|breakfast|breakfasts|account talk|account talks|how-did-we-do|how are we doing|personal consultant|relationship manager|courtesy visit|satisfaction _|feedback request|feedback requests|feedback form|dinner|lunch|account manager|personal advisor|personal adviser|contact person|success manager|sales rep|salesman|salesperson|consultation|walkthrough|walk-through|follow-up|follow-ups|followups|reminders|visit|visits|house calls|home visit|handholding|hand-holding|fuss|drama|ceremony)',
  process:
    '(form|forms|link|links|portal|portals|hotline|paperwork|ticket|tickets|hoops|articles|article|faq|faqs|chatbot|bot|bots|menu|menus|verification|password|passwords|questions|question|scripts|templates|departments)',
  nobody:
    '(nobody|no one|noone|none of (you|them|your _)|not one of (you|them)|not a single (person|soul|one))',
  person:
    '((real|actual|live|human|proper|living|flesh and blood|genuine) .. (person|human|being|agent|rep|representative|operator|people|someone|somebody|staff|advisor|adviser|voice)|human|human being|real person)',
  expert:
    '(someone|some one|somebody|anyone|anybody|a person|a human|(a|an|the|your|one of your|our) .. (manager|supervisor|agent|rep|representative|advisor|adviser|expert|specialist|engineer|technician|colleague|colleagues|person|human|team|staff|consultant|doctor|teacher|chef|owner|director|boss|higher up)|you|the team)',
  time: '(today|tomorrow|this (week|morning|afternoon|evening)|next week|monday|tuesday|wednesday|thursday|friday|a while|some time|long|ages|days|weeks|months)',
  chat: '(natter|chinwag|chat|talk|word|words|conversation|heart to heart|sit down|yarn|catch up|catch-up|call|phone call|chinwag|discussion|session)',
  nice: '(proper|good|quick|long|wee|little|short|decent|brief|real|nice|friendly|old fashioned|live|human)',
  called: '(called|phoned|rung|telephoned|rang up|rung up|called back|phoned back|rung back)',
  spell: '(minute|minutes|hour|hours|half hour|half an hour|moment|moments|slot|quarter of an hour)',
  device:
    '(light|lamp|button|sign|mode|setting|settings|function|feature|screen|panel|kiosk|machine|machines|terminal|till|tills|lane|desk|counter|icon|menu|option|error|page|switch|area|gate|banner|label|notice|key|tag)',
  contacts:
    '(calls|phone calls|texts|text messages|messages|e-mails|emails|mails|letters|reminders|notifications|surveys|questionnaires|visits|check-ins|chats|meetings|newsletters|pop-ups|ratings|review requests|feedback requests|follow-ups|voicemails|catch-ups|reviews|sessions|demos|nudges)',
  contact1:
    '(call|phone call|text|text message|message|e-mail|email|mail|letter|reminder|notification|survey|questionnaire|visit|check-in|pop-up|feedback request|follow-up|voicemail|voice message|nudge|rating)',
  nth: '(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|umpteenth|nth|# )',
  chore:
    '(come (in|by|round|down|back|all)|call|ring|phone|telephone|visit|go|fill|sign|register|print|scan|send|post|speak|talk|explain|prove|write|queue|log|upload|travel|drive|make an appointment|book|repeat|download|install|set up|create|show|ask|type|enter|tell|identify|stand|wait|jump)',
  data: '(date of birth|birthday|birth date|phone number|number|phone|mobile|address|e-mail|email|name|age|income|salary|job|employer|profession|occupation|household|family|religion|marital status|passport|shoe size|weight|height|hobbies|surname|postcode|bank details|card details|personal details|private life|details|data|gender|nationality)',
  hoop: '(appointment|appointments|signature|signatures|account|phone call|call|calls|visit|visits|form|forms|id|branch|fax|printout|scan|scans|password|passwords|code|codes|queue|queues|app|registration|desk|desks|counter|counters|department|departments|menu|menus|login|logins|click|clicks|step|steps|trip|trips|window|windows|hotline|switchboard|screen|screens|page|pages|boxes|fields|tabs)',
  ping: '(survey|surveys|questionnaire|questionnaires|call|calls|phone calls|phone call|text|texts|reminder|reminders|check-in|check-ins|voicemail|voicemails|visit|visits|mail|mails|e-mail|e-mails|email|emails|message|messages|follow-up|follow-ups|feedback form|rating request|newsletter|newsletters|letter|letters|leaflet|leaflets|postcard|nudge|pop-up|notification|notifications|letters|nudges|pop-ups|ratings|cards)',
  them: '(her|him|them|whoever|everyone|everybody|(my|our|the|his|her|their|that|those|these) _)',
  lots: '(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|dozens of|a dozen|# |countless|endless|so many)',
};

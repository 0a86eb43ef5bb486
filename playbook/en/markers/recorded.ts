import type { Markers } from '../../markers.ts';

/** Notes of colleagues in fields and tags. */
export const RECORDED: Markers['recorded'] = {
  'recorded-wants-contact': {
    patterns: [
      '(go|goes|going|went) (over|through) ... (with|by) .. (phone|telephone|video|person|her|him|them)',
      '(callback|call back|call-back|phone|calls|visits|contact|follow up|follow-up) (is|are)? (welcome|appreciated)',
      '(wants|needs|prefers) (a)? (guided|hand held|accompanied|personal) ..',
      '(likes|like|prefers|prefer|wants|want|enjoys|enjoy|appreciates|appreciate|loves|love|asks for|asked for|expects|expect|values|requests|requested|wishes|happy to|happy with|keen on|needs|glad of|fond of|welcomes|insists on) ... (call|calls|called|phone|phoned|ring|rung|natter|phone call|visit|visits|visited|visiting|talk|talking|chat|chats|chatting|conversation|conversations|meeting|meetings|meet|in person|face to face|video|explanation|explanations|explained|detail|details|check in|check-in|check-ins|updates|updated|informed|personal contact|personal|company|walked through|walkthrough|step by step|advice|guidance|coffee|tour|demo|follow up|follow-up|follow-ups|training|contact)',
      '(call|phone|ring) (first|back|him|her|them|the customer|customer|before|weekly|every|each|always|preferred|please|on|at least|once|personally|rather|instead)',
      '(always|please|best to|better to|prefer to) (call|phone|ring|visit|explain|walk|talk|discuss)',
      '(weekly|monthly|daily|regular|quarterly|fortnightly|biweekly) .. (call|calls|visit|visits|meeting|meetings|check in|check-in|check-ins|chat|update|updates|catch up|review|reviews|touch base) ',
      '(phone|telephone|call|calls|in person|face to face|personal contact|video call|video calls|visit|visits) (preferred|only|best|first|is best|welcome|please)',
      '(callback|call back) (requested|wanted|please)',
      '(hand holding|handholding|likes calls|phone first|call first|callback requested|likes to talk|talkative|wants explanations|loves details)',
      '(keep|kept) .. (informed|updated|in the loop|posted)',
      '(best|easiest) reached by (phone|telephone)',
      '^ (phone|telephone|call|by phone|phone call|in person|visit|video|video call|mobile) $',
    ],
    unless: [
      '(no|not|never|dislikes|hates|refuses|without|stop|do not|does not|avoid|declines|declined|fewer|less|opted out of|opt out|unsubscribe*|rarely|instead of|rather than) ... (call|calls|called|phone|phoned|phone call|phone calls|visit|visits|visited|talk|talking|chat|chats|meeting|meetings|meet|small talk|contact|contacted|updates|explanations|details|in person|video|ring|check in|check-in|check-ins|conversation|conversations|demo|follow up|follow-up|follow-ups|training|callback)',
      'prefers (e-mail|mail|short|written|text|writing|chat|self) ...',
      '(call|phone) (centre|center|log|logged|made|attempt|attempted|ended|duration|outcome|type|notes|plan|number|model|case|system)',
      '(wants|want|needs|need|requests|requested|asked for|asks for) .. (refund|quote|invoice|discount|replacement|upgrade|new phone|phone case|phone plan)',
      '(last|next|previous|first|latest) (call|meeting|visit|contact|check-in|conversation) ...',
    ],
    negatable: false,
  },
  'recorded-wants-distance': {
    patterns: [
      'no (courtesy|sales|house|home|follow up|follow-up|satisfaction|feedback|survey) (visits|visit|calls|call|forms|form|surveys|contact)',
      '(no|not|never|do not|does not|dont|stop|without|avoid|please no|opted out of|opt out of|declines|declined|refuses|dislikes|hates|does not (want|like|take|answer|wish)|not (want|wish|like) .. ) (want|like|to|be|take|accept|answer|any|a|more|the|by|via|unsolicited|unnecessary|being|getting|receive|receiving|sales|follow up|phone|telephone)? .. (call|calls|called|calling|phone|phoned|phoning|phone calls|ring|ringing|telephone|contact|contacted|disturb|disturbed|bother|visit|visits|visited|meeting|meetings|small talk|chat|chats|chatting|check in|check-in|check-ins|knock|conversation|conversations|talk|demo|demos|follow up|follow-up|follow-ups|followups|call backs|callbacks|cold calls|courtesy calls|questions|qbr|reviews|handholding|outreach)',
      '(do not call|do not contact|do not phone|do not ring|do not disturb|no calls|no call|dnc|no contact|no phone|dont call|no visits|no meetings|leave alone|left alone|low contact|hands off|minimal contact|contact only if|contact only when|only if urgent|only urgent|emergencies only|no followup|no follow up|no callback|no small talk|no chit-chat)',
      '(short|brief|concise) (answers|answer|mails|mail|e-mails|e-mail|emails|replies|reply|messages|message|written) ..',
      '(two|one|three|2|3|a few|few) (lines|sentences|line|sentence|words) ..',
      '(self-service|self service|portal only|via portal|through the portal|uses the portal|prefers the portal|online only|portal preferred)',
      '(prefers|likes|wants|wishes|asked|asks) .. (to be left|being left|privacy|discretion|distance|quiet|peace|minimal|as little|facts only|just facts|self-service|portal|to be undisturbed)',
      '(private|discreet|discretion|confidential|neutral packaging|plain packaging)',
      '(keep|stick) .. (short|brief|to the point|to facts|distance|factual)',
      '(only|just) (contact|call|write|reach out) (if|when|for) ..',
      '(hates|dislikes|annoyed by|irritated by|complains about|complained about) .. (calls|surveys|phone|small talk|follow ups|follow-ups|check-ins|contact|mails|meetings|chat)',
    ],
    unless: [
      '(private|confidential) (customer|person|client|limited|household|plan|banking|account|school|practice|individual|company|use|address|label|email|insurance|clinic)',
      '(no|not|without) .. (phone|telephone|contact|call|meeting|visit) (number|numbers|on file|given|known|person|name|yet|available|listed|details|log|logged|scheduled|planned|recorded|so far|since)',
      '(last|previous|next|no open|no recent|no new|no missed|missed|not yet) .. (contact|contacted|call|called|visit|visited|meeting|talk|follow up|follow-up)',
      '(do not|never) hesitate ..',
      '(hates|dislikes|annoyed|not|no|never) .. (waiting|wait|being ignored|silence|email|mail|mails|e-mail|forms|chatbots|bots|writing) .. (call|phone|visit|talk)?',
      '(marketing|survey|newsletter|promotional|promo|advertising|campaign) .. (only|calls|contact|mail|e-mail|opt)?',
      '(no|not) .. (reviews|questions) (open|yet|left|written|asked)',
    ],
    negatable: false,
  },
  'recorded-wants-writing': {
    patterns: [
      '(e-mail|mail|writing|written|text|chat|letter|sms) (only|please|exclusively)',
      '(only|just|always|exclusively|strictly) .. (by|via|in|per|through) (e-mail|mail|writing|text|chat|letter|post)',
      'in writing',
      '(prefers|likes|wants) (e-mail|e-mails|mail|writing|written|text|texts|emails|chat) ..',
    ],
    unless: [
      '(invoice|invoices|bill|bills|statement|newsletter|quote|receipt|documents|contract) ...',
      '(long|detailed|lots of|many) ...',
    ],
    negatable: false,
  },
};

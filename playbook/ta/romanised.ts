import type { Markers } from '../markers.ts';
import { SILENT } from '../silent.ts';

/**
 * Tamil in Latin letters, as it is typed on phones, with English mixed in: only what is said outright
 * about contact and the state of today. Everybody spells as they hear, so the classes list spellings.
 */
export const TA_LATIN: Markers = {
  ...SILENT,
  language: 'ta-Latn',
  scripts: ['Latin'],
  spaceless: false,
  stopWords:
    'naan nan naane na enaku enakku ennaku ennoda enoda ennai enna enga engal engaluku engalukku unga ungal ungaluku ungalukku ungala neenga neengale ninga avanga avan avar adhu athu adha antha andha idhu ithu idha intha indha oru onnu rendu moonu illa illai ille ila illama iruku irukku irukken iruken irukaar irundha irundhu irundhuchu irukinga pannunga panunga pannu panna panni panren pandren panniten vendam venam venaam vena venum venumnu podunga potten podhum pothum sollunga solunga sollu solli sollitten solradhu konjam koncham romba seri sari epo eppo epdi eppadi edhu ethu yen yaaru yaarum yaarume yaaravadhu yaarukum dhan thaan ku nu innum inime ini ellam kooda mattum marupadiyum marubadi apram apuram appo vera velai vanga vandhu vandha vandhuchu varala varum pesa pesunga pesi kudunga kaatunga anupunga mudinga mudiyala mudiyathu mudiyadhu therila theriya evlo evvalavu bayam mudinga kelvi pannama vidunga aala'.split(
      ' ',
    ),
  spelling: {},
  classes: {
    phone: '(call|cal|phone|fone|voice|video call|voice call)',
    do: '(pannunga|panunga|pannuga|pannu|podunga|adinga|adingha|pannalam|pannalaama|panna mudiyuma|pannuveengala|panreengala|pannunga please)',
    no: '(vendam|venam|venaam|vena|vendaam|vendave vendam|adikaadheenga|adikadheenga|adikathinga|pannadheenga|pannaadheenga|pannathinga|pannadhinga|panna koodadhu|edukka maaten|edukka mudiyadhu|edukka mudiyathu)',
    tell: '(sollunga|solunga|sollu|sollungo|sollunga please|solluveengala|sollunga sir|solli kudunga|solli thaanga)',
    someone:
      '(yaaravadhu|yaaraavadhu|yaravathu|yaravadhu|yaarachum|manushan|manusan|aalu|agent|officer|manager|oruthar)',
    only: '(mattum|matum|podhum|pothum|padichukren|padichikiren|paathukren|paathukiren)',
    nothing:
      '(illa|illai|ille|ila|varala|varale|varave illa|pannala|panala|kudukala|kudukkala|sollala|sollave illa|kandukala|edukkala|kedaikala|kidaikala)',
  },
  negators: [],
  attributions: [
    '(akka|anna|amma|appa|friend|wife|husband|boss|customer|pakkathu veetu _) .. (kettaanga|kettanga|sonnaanga|sonnanga|solraanga|sonnaru)',
  ],
  wishes: {
    ...SILENT.wishes,
    'asks-for-call': {
      patterns: [
        '@phone la (vaanga|vanga|vaa|varuveengala)',
        '(koopidunga|kupidunga|koopdunga|kupdunga|koopidungalen|koopiduveengala|koopta podhum|koopitta)',
        '@phone .. (@do|venum|vendum|varuma)',
        '@phone la (pesa*|pesu*|sollu*)',
        '@phone .. (wait|waiting|kaathu*|kaathitu*) ..',
        '(sonna)? @phone ku (ready|wait*)',
        '(enaku|enakku|marupadiyum|thirumba) .. @phone ..',
      ],
      unless: [
        '@phone .. (thevai|avasiyam) (illa|illai|ille) ..',
        '@phone .. (pannitinga|panniteenga|pannuneenga|panninga)',
        '@phone la pesa (pudikka*|pidikka*|virumba*)',
        '@phone .. (@no|koodadhu|cancel|niruthunga|bill) ..',
        '@phone (ellam|list|history) ..',
        '@phone (kooda|um) (vendam|venam)',
      ],
    },
    'asks-for-person': {
      patterns: [
        '(en kitta|enkitta|ennoda|ennudan) .. @someone .. (pes*)',
        '@someone .. (en kitta|enkitta|ennoda)',
        '(kaiya|kai) vid* (*adheenga|*atheenga)',
        '(thaniya|thaniyaa) vid* (*adheenga|*atheenga)',
        '(yaaravadhu|yaaravathu|yaaraachum|yarachum) (irukingala|irukeengala|irukangala|irukkeengala)',
        '(type|chat) .. (panna|pannave) (varala|theriyala|mudiyala)',
        '@someone .. (pesa*|pesuveengala|pesunga|pesi|venum|irukeengala|irukangala|irukingala|kooda|@tell)',
        '(konjam|innum konjam) .. (pesunga|pesuveengala|pesalama|kooda irunga)',
        '(kooda|koodave) (irunga|iruka*|pesunga)',
        '(pesanum|pesa venum|pesa vendum|pesi aaganum)',
      ],
      unless: [
        '(ethana|ethanai|evlo) (per|peru|aalu) .. (pesanum|pesa venum|pesa vendum|sollanum)',
        '(avanga|avangaluku|avarukku|avaruku|avalukku|avaluku|akka|anna) .. (pesanum|pesa venum)',
        '(agent|@someone) .. @no ..',
      ],
    },
    'asks-for-meeting': {
      patterns: [
        '(veetuku|veettuku|veetukku|nerla|neril|nera|video call la) .. (vaanga|vanga|vandhu|varuveengala|vandha) .. (@tell|paarunga|paathu|kaatunga|seri*|kaatren)?',
      ],
      unless: ['(veetuku|veettuku|nerla|line la) .. (vandhu|vara*) .. (@no|mudiyadhu|mudiyathu) ..'],
    },
    'asks-for-explanation': {
      patterns: [
        '(vithyasam|vidhyasam|difference|vithiyasam) .. (puriyala|puriyale|theriyala|therila)',
        'puriya (vei*|vai*|vachi*|sollu*)',
        '(yen|edhuku|edhukku|enna) ... (vilakku*|vilakki*|theliva|solluveengala)',
        '(theliva|thelivaa|thelivaga|vivarama|vivarama|vilakkama|nalla) @tell',
        '(onnum|onnume|edhuvum|edhuvume|ethuvum) (puriyala|puriyale|puriyalai|theriyala)',
        '(vilakkunga|velakkunga|vilakki|vilakkamaa|vilakkama|explain (pannunga|panunga|panna*))',
        '(yen|en|edhukku|edhuku|enna kaaranam|reason) .. (@tell|venum|nu solla*|nu sollave illa)',
        '(puriyura|puriyara|puriyum) (maari|maadhiri|padi) ..',
        'full story (solren|sollu*)',
      ],
      unless: ['(explain|vilakka*) .. @no ..'],
    },
    'asks-for-guidance': {
      patterns: [
        '(pakkathula|pakkathulaye|kooda|koodave) (irundhu|irundhe|nindhu) ..',
        '(epdi|eppadi) ... (kaatu*|kaattu*|solli tharu*|katru*)',
        '(help|udhavi|uthavi|othavi) (pannunga|panunga|seiyunga|venum|pannuveengala)',
        '(epdi|eppadi|enga) .. nu (theriyala|therila|theriyama|puriyala)',
        '(step by step|onnu onna|onnonna|padi padiya|eppadi|epdi|enna pannanum|enna panradhu) .. (@tell|solli|kaatunga|kaattunga|help)',
        '(solli|kaati|kaatti) (kudunga|tharuveengala|thaanga|kudungalen)',
        'help pannunga',
        '(enna panradhu|enna pannanum|eppadi panradhu) nu (therila|theriyala|therla)',
      ],
    },
    'asks-for-advice': {
      patterns: [
        '(enaku|enakku|engaluku) (edhu|ethu|endha|entha) .. (set|sari|nalla|best|porundh*) ..',
        'neenga .. (edhu|ethu|edha|etha|endha) (eduppinga|edupinga|eduppeenga|edupeenga|vaanguvinga|vaanguveenga|choose *)',
        'neenga (en|enga) (edathula|nilamaila) iruntha ..',
        'neenga enna (solreenga|solluveenga|ninaikireenga|nenaikireenga)',
        '(nallatha|nalladha|better ah|best ah) (illa|illaya|ah) ..',
        '(edhu|ethu|endha|entha) ... (edukka*|eduthuka*|vaanga*|choose|select|therndh*)',
        '(unga|ungaloda) (karuthu|opinion|suggestion) ..',
        '(edhu|ethu|entha|endha) .. (best|nallathu|nalladhu|better|thonudhu|sariya)',
        '(suggestion|suggest|aalosanai|advice) .. (kudunga|@tell|pannunga|venum)',
        'vera enna (option|vazhi) ..',
      ],
      unless: ['form .. (edukka*|vaanga*) ..'],
    },
    'asks-for-updates': {
      patterns: [
        '(follow up|followup) .. (pannunga|panunga|podunga|venum|@phone)',
        '(update|nilavaram) .. (kuduthute|sollite|pannite|pannitte|sollitu) ..',
      ],
    },
    'invites-contact': {
      patterns: [
        '(ticket|chat|case|complaint) .. (close|mooda|muda) .. (*adheenga|*atheenga|*adhinga|*athinga|vendam|venam)',
        '(naalaiku|nalaiku|innum|marubadiyum|thirumba) .. (kelvi|doubt|question) .. (iruku|irukku|varen|varuven|kepen|keppen)',
        '(eppo|epo|eppa) (venalum|vena|venumnaalum) @phone ..',
      ],
    },
    'complains-of-silence': {
      patterns: [
        '(apram|apparam|appuram|adhuku apram|athuku apram) .. (sathame|sathamum|sound|badhil|news|thagaval) .. (illa|ille|illai|varala)',
        '(phone|call) (vachiduraanga|vachiduranga|cut pannidraanga|cut panraanga|cut pannitaanga|vechidraanga|vachitaanga) ..',
        'oru (badhilum|bathilum|reply um|pathilum) ..',
        '(evanum|evarum|yaarum|oruthanum|oruththarum) .. (*ala|illa)',
        '(badhil|bathil|pathil|reply) (tharala|tharale|kudukala|anupala)',
        '# naala .. (kekuren|kekkuren|ketkiren|wait*)',
        '(oruthar|oruththar|oruvar|yaarum|yaarume) (kooda)? .. *ala',
        '(vaaram|naal|maasam|mani neram) (aachu|aagudhu|aayiduchu|achu) ... (*ala|illa)',
        '(reply|badhil|bathil|pathil|response|answer|@phone) .. @nothing',
        '(yaarume|yarume|yaarum) .. (@nothing|reply|badhil|kandukala|kaetkala)',
        '(innum|ivlo neram|evlo neram) .. (wait|waiting|kaathu*|hold) ..',
        '(evlo|ethana|ethanai) (msg|mail|message|@phone) (potten|panniten|pannen|anupinen|anuppinen)',
        '(vaarama|naala|maasama|neram) .. (ticket open|wait*|hold|badhil|reply) ..',
      ],
      unless: [
        '(thevai|theva) (illa|ille|illai) ..',
        '(edhuvum|ethuvum|vera) .. (illa|illai) ..',
        '(portal|app|page|site|sim|signal|net) .. @nothing $',
      ],
    },
    'refuses-calls': {
      patterns: [
        '@phone .. (panna|pannave|panradhu) .. (thevai illa|thevaiyilla|avasiyam illa|vendam|venam|venaam)',
        '(inime|ini|inimel) .. @phone .. (thevai illa|vendam|venam|venaam)',
        '@phone .. (cancel|venaam|venam|vendam|thevai illa|thevaiyilla|vittudunga|marandhudunga) (pannidunga|pannunga|panniduga|,|$)',
        '@phone (thevai illa|thevaiyilla|ini venam|ini vendam)',
        '(phone|call) la pesa (pudikka*|pidikka*|virumba*)',
        '(koopid*|koopud*|kupid*) (vendam|venam|venaam|koodadhu)',
        '(koopidatheenga|koopidadheenga|kupidatheenga|koopidathinga|koopidadhinga)',
        '@phone .. (*adheenga|*atheenga|*adhinga|*athinga|*aadhinga|*aathinga)',
        '@phone .. @no',
        '(phone|call) (kooda|um|ellam) (vendam|venam|venaam)',
        'no (call|calls|phone)',
      ],
      unless: ['@phone (case|cover|bill|plan|rate) ..', '(avanga|avaru|akka|anna|amma) .. @phone ..'],
    },
    'refuses-contact': {
      patterns: [
        '(contact|thodarbu|msg|call) .. (panna|pannave)? (vendam|vendaam|venam|venaam)',
        '(disturb|contact|thondharavu|tholla*) .. (*adheenga|*atheenga|*adhinga|*athinga|*aadhinga|*aathinga)',
        '(disturb|contact|thondharavu|thontharavu|tholla*) .. (@no|pannama|panama|kudukama|kudukaadheenga)',
        '(aala vidunga|vittudunga|vitrunga|leave me alone|thaniya vidunga)',
      ],
    },
    'refuses-mail': {
      patterns: [
        '(mail|msg|sms|message) (kooda|ellam|um)? (vendam|venam|venaam|anuppadheenga|anupadheenga|podadheenga)',
      ],
      // No advertising is not no contact.
      unless: ['(offer|promo*|ad|marketing) (mail|msg|sms|message) ..'],
    },
    'refuses-programme': {
      patterns: [
        '(message|msg|survey|mail) .. (niruthunga|nirutunga|stop pannunga)',
        '(survey|feedback|everything) .. (vendam|venam|venaam|anuppadheenga|anupadheenga|aala vidunga)',
        'unsubscribe me ..',
      ],
    },
    'refuses-questions': {
      patterns: [
        '(kelvi|kelviya|question) .. (kekkama|kekama|kekkaama|ketkama|illama)',
        '(kelvi|kelviya|kelvigal|question|questions) .. (ketkaama|ketkama|kekkaama|kekama|vendam|venam|kekadheenga|ketkadheenga|kekaadheenga)',
      ],
    },
    'wants-writing': {
      patterns: [
        '(ezhuthula|eluthula|ezhuthil|text la) (mattum|matum)',
        '(mail|msg|sms|message|whatsapp|text) .. @only',
        '(ezhuthi|eluthi) (anupunga|anuppunga|kudunga) ..',
      ],
    },
    'wants-short': {
      patterns: [
        '(vilakkam|explanation|pechu) (podhum|pothum)',
        '(avlo dhan|avlodhan|avlo than|avlothan|avlavu dhan) $',
        '(enna achu nu|kaaranam|kadhai|vilakkam|details) .. (vendam|venam|venaam)',
        '(simple ah|simpla|short ah|surukkama|surukama|oru line la|oru vari) .. (mudinga|@tell|podhum|pothum|podunga)',
        '(steps|vilakkam|explanation|kadhai) (ellam)? (vendam|venam|venaam)',
        '(ketta|keta|kettadhu|kettathuku) (mattum|matum) .. (badhil|bathil|@tell|podhum)',
      ],
    },
    'wants-just-done': {
      patterns: [
        '(velaiya|velaya) (mattum)? (mudinga|mudichidunga|paarunga)',
        '(seekiram|sekiram|seekirama|udane) mudinga',
        '(mudichu|mudichi|panni) (vidunga|kudutha podhum|kudunga podhum)',
      ],
    },
    'wants-self-service': {
      patterns: [
        '(neenga|ningga) (ethuvum|edhuvum|onnum) (panna|pannave|seiya) (vendam|vendaam|venam|venaam)',
        '(naane|naaney|naanae) ... (*kren|*kiren|*karen|*kuven|*kuren)',
        '(naane|naney|naanae|aapla|appla|app la|portal la|site la) .. (pannikiren|pannikren|panikren|pannikaren|mathikuven|maathikuven|mathikuren|maathikuren|maathikiren|paathukren|pathukaren|paathukiren|seiren|seithukiren|kattikiren)',
        '(agent|aalu|aal) (yaarum)? (vendam|venam|venaam)',
        '(self checkout|self service|self-checkout|self-service) .. (podhum|pothum|irundha)',
      ],
    },
    'wants-privacy': {
      patterns: [
        '(privacy|ragasiyam|ragasiyama) .. (kudunga|venum|vachukonga|vachikonga|irukkanum)',
        '(yaarukum|yaarukkum|yarukum|yaarum|veetla) .. (theriya|theriyave|paaka|paakka|kaata|kaatta|solla|therinja) (vendam|venam|koodadhu|koodathu|kudadhu)',
        'en (number|account|data) ah .. delete ..',
      ],
    },
    'complains-of-contact': {
      patterns: [
        '(dhinamum|dinamum|daily|ovvoru naalum|thinamum) .. (survey|feedback|@phone|msg|sms|call)',
        '(inniku|innaiku|netru|indha vaaram|oru naalula) .. (rendu|moonu|naalu|anju|aaru|ezhu|#) (@phone|msg|message|survey|mail) ..',
        '(indha|intha|ippadi|indhamadhiri) (maadhiri|madhiri|maari)? .. (msg|message|mail|call) .. (*adheenga|*atheenga|*aatheenga|venam|vendam)',
        '(oru|indha|intha) (maasathula|maasathuku|maasam|vaarathula|vaaram|naalula|naalaiku|naal) .. (rendu|moonu|naalu|anju|aaru|ezhu|ettu|onbadhu|pathu|#) (@phone|survey|msg|message|mail)',
        '(rendu|moonu|naalu|anju|aaru|ezhu|ettu|pathu|#) (@phone|msg|mail) , .. (survey|feedback|rating)',
        '(ovvoru|ovoru) (thadava|vaati|murai) .. (survey|feedback|rating)',
        '(ini|inimel|inime) .. (survey|feedback|msg|message) .. (*adheenga|*atheenga|*adhinga|*athinga|venam|vendam)',
        '(daily|dhinam|thinam|dhinamum|adikadi|oru naalaiku) .. (@phone|msg|form|mail|survey|message) .. (ah|panreenga|pannuveenga|varudhu|anupureenga|kekureenga|adikireenga)?',
      ],
      unless: [
        '(offer|promo*|ad|marketing|vilambara*) .. (sms|msg|mail|message) ..',
        '(panniten|pannen|potten|anupinen|anuppinen|vaanginen) ..',
        '(daily) (limit|use|data|update) ..',
      ],
    },
    'complains-of-process': {
      patterns: [
        '(ethana|ethanai|evlo) (thadava|dhadava|vaati|murai) .. *anum',
        '(ethana|ethanai|evlo) (edathuku|edam|edathula|per kitta|peru kitta|officeku|thadava) .. *num',
        '(ethana|ethanai|evlo) (per|peru|aalu|edam|office|table) .. (pesanum|sollanum|poganum|alayanum|kekanum|pesa venum)',
        '(ethana|ethanai|evlo) (thadava|dhadava|vaati|murai) .. (form|fill|pannanum|poganum|varanum|kudukanum|kaatanum|pesanum|fill pannanum|koopidanum)',
        '(yen|edhuku|edhukku) .. (nerla|office ku|line la|marubadiyum) .. (varanum|nikanum|poganum|kudukanum|pannanum)',
        '(ethana|ethanai|evlo) (thadava|dhadava|vaati) .. (sollanum|solradhu|anupanum|kekureenga)',
      ],
    },
  },
  today: {
    ...SILENT.today,
    'in-a-hurry': { patterns: ['(time|neram) (illa|illai|ille|kammi)'] },
    'busy-now': {
      patterns: [
        'pesa mudiya* ..',
        '(ottikitu|ottitu|ottitiruken|velaila|bus la|train la) .. (iruken|irukken)',
        '(velaila|velayila|meeting la|office la|driving la|vandi ottitu|class la|busy ah) .. (iruken|irukken|irukaar|irukaanga|pesa mudi*)',

        '(meeting|driving|velai) la (iruken|irukken)',
      ],
      unless: ['(yaarkittayum|yaarumey|unga kitta) .. pesa (mudiyala) ..'],
    },
    'worn-out': {
      patterns: ['(sollitten|solliten) (la|ye|nu)', '(salichu|veruthu|tired ah) (pochu|poiten|iruku)'],
    },
    'afraid-or-lost': {
      patterns: [
        '(payandhu|bayandhu|bayanthu|kavalaiya|kavalaya) ..',
        '(bayam|bayama|payam|payama|kavalai|kavalaya|tension) (ah|aa|iruku|irukku)',
        '(bayama|kashtama|kastama) .. (iruku|irukku)',
        'nu (bayam|payam)',
        '(homesick)',
      ],
    },
  },
  behaviour: {
    ...SILENT.behaviour,
    'asks-how': { patterns: ['(eppadi|epdi)'] },
    'asks-why': { patterns: ['(yen|edhukku|edhuku)'] },
    'weighs-options': { patterns: ['(edhu|ethu) .. (best|nalladhu|nallathu|better)'] },
    'refuses-data': {
      patterns: [
        '(vayasu|velai|sambalam|peru|aadhaar|number|address) (edhuku|edhukku|yedhuku|yen) (,|$|kekureenga|ungaluku)',
        '(address|number|peru|name) .. (kuduthuten|kuduthutten|kuduthachu|iruku|solliten) ,? .. (vera|matha|matta|meedhi) .. (thevai illa|thevaiyilla|venam|vendam|edhuku)',
        '(vayasu|velai|number|sambalam|kudumbam|peru|aadhaar) .. (therinju|vachu|vechu) .. enna ..',
        '(adhu|athu) (unga|ungaluku) .. (thevai illa|thevaiyilla|vishayam illa)',
        '(number|aadhaar|aadhar|otp|address|details|pan|peru) ... (thara|tharave|kuduka|kudukka) mudiya*',
        '(tharamudiya*|tharamaaten|kudukamaaten|kudukkamaaten|tharamatten|tharamatein)',
        '(number|aadhaar|aadhar|otp|address|details|pan) ... (tharamaaten|thara maaten|kudukka maaten|kuduka maaten|thara mudiyadhu|kuduka mudiyathu|kudukka mudiyadhu|kaata mudiyadhu)',
      ],
    },
  },
  cues: {
    ...SILENT.cues,
    advertising: { patterns: ['(vilambara*|offer*|promo*|newsletter*|marketing*)'], negatable: false },
    accepts: {
      patterns: ['^ (seri|sari|aama|ama|aamaa|ok|okay|kandippa|kandipa|nalladhu)'],
      unless: ['.. (vendam|venam|venaam) $'],
    },
    declines: { patterns: ['(vendam|venam|venaam|thevai illa|thevaiyilla|no thanks)'], negatable: false },
    pleasantry: { patterns: ['(nandri|nanri|thanks|thank*|vanakkam|tnx)'] },
    'reaches-out': {
      patterns: ['(help|udhavi|please|pls|@tell|yaaravadhu|enna pannanum|enna panradhu|pesunga)'],
    },
    question: { patterns: ['(enna|eppadi|epdi|epo|eppo|evlo|edhu|ethu|yen|yaaru|enga|ethana)'] },
    'factual-question': { patterns: ['(epo|eppo|evlo|ethana|enga|varuma|aachu)'] },
  },
};

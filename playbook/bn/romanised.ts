import type { Markers } from '../markers.ts';
import { SILENT } from '../silent.ts';

/**
 * Bengali in Latin letters, as it is typed on phones, with English mixed in: only what is said outright
 * about contact and the state of today. Everybody spells as they hear, so the classes list spellings.
 */
export const BN_LATIN: Markers = {
  ...SILENT,
  language: 'bn-Latn',
  scripts: ['Latin'],
  spaceless: false,
  stopWords:
    'ami amar amay amake amare amra amader apni apnar apnake apnara apnader apner tumi tomar tomra na nai nei naki ki keno kno kano kivabe kibhabe kobe kokhon koto kothay koi konta kar kake keu kew kau ekta akta ekti ekjon ektu aktu ota ei oi oita seta shob sob kichu kisu kono ar aar er theke diye niye dile jonno jonne sathe shathe songe kore korte korben korun koren korbo korlam korsi korchi kortesi korteci diyen dien diben deben dite dibo daw dao lagbe lage lagche lagtese hobe hoi hoye hoyeche hoise hocche hosse ache achi acho ase asi asha ashe ashche bolen bolun bolben bolte bolbo bolsen bola parbo paren parchi partesi parchhi pari dorkar chai vai bhai apu didi dada bhaiya vaia thik accha acha ekhon akhon ekhono pore theke niche jodi tahole kintu tai toh je abar dhonnobad dine hoile gelo gechi geche peye holo ajke janan koy vaia'.split(
      ' ',
    ),
  spelling: {},
  classes: {
    phone: '(call|cal|kol|phone|fone|fon|ring|vc|video call|voice)',
    no: '(na|nah|naa|nai|nei|no)',
    needless: '(lagbe|lage|chai|chaina|chacchi|chachchi|dorkar|proyojon|proyojn) (na|nai|nei|nah|naa)',
    give: '(den|din|diyen|dien|diya|diyo|dio|diben|deben|daw|dao|dan|niyen|dite paren|dite parben|dite parba)',
    do: '(koren|korun|korben|koiren|koro|korio|koira den|kore den|kore din|kore diyen|korte paren|korte parben|korla*)',
    tell: '(bolen|bolun|bolben|bolo|bole den|bole din|bole diyen|boilen|janan|janaben|janaiyen|janao)',
    talk: '(bola|bolte|bolbo|bolben|bolen|bolun|boli|koite)',
    someone:
      '(manush|manus|agent|lok|ekjon|manager|officer|admin|representative|doctor|daktar|kar|karo|karo o|keu|technician)',
  },
  negators: [],
  attributions: [
    '(bon|bhai|ma|baba|wife|husband|boss|malik|sir|chairman|bondhu|bari wala|bariwala|khala|chacha|mama) (chay|chaay|chan|bole|bolse) ..',
    '(room mate|roommate|bondhu|ma|baba|boss|bhai|bon|wife|husband|customer|client) .. (bolse|bolche|bolen|bolce|bollo|bollen|chay|chan)',
  ],
  wishes: {
    ...SILENT.wishes,
    'asks-for-call': {
      patterns: [
        '(eibar|ebar|eibarer moto) .. @phone (@give|@do)',
        '(eibar|ebar|aj|ajke|ei ekbar) .. @phone (@give|@do)',
        '@phone (korte|dite) (vulben|bhulben|vulen|bhulen) na',
        '(gola|voice) shunte (chai|parle)',
        '@phone kore .. (janate|bolte|kotha|janan|janaben|bujhiye|jigges)',
        '@phone (ta)? (korle|dile|kore dile) (valo|bhalo|upokar|upokrito|khushi|kushi|subidha) (hoto|hobe|hoy|hotam|hoi|hoito)',
        '@phone (ta|e|kore|kora)? (@give|@do|dile|korle) !(@no)',
        '@phone .. (@give|@do) !(@no)',
        '@phone e .. kotha (@talk|hobe|jabe) !(@no)',
        '@phone (e|kore) (@tell|bujha*|bujaiya)',
        '(ektu|aktu|sorasori|shorashori) kotha (bolte chai|bola jabe|bola jay|bolbo|bolte parle)',
      ],
      unless: [
        '(oke|take|unake|onake|oder|tader|driver re|driver ke|*ke) @phone ..',
        '(keno|kno|koybar|kotobar|koto bar|ar koto) .. @phone .. (hobe|lagbe|hoy|lage)',
        '@phone (er|ar)? .. (kotha|byapar) .. (bad|baad|charen|chharen|thak|vule)',
        '@phone .. (bad|baad|cancel|batil|thak|thaak) ..',
        '(chay|chaay|chan) .. @phone ..',
        '@phone .. (@no|@needless|birokto|birokti|cancel|batil|bondho|off) ..',
        '(oke|ok ke|take) @phone ..',
        '@phone (rate|charge|list) ..',
      ],
    },
    'asks-for-person': {
      patterns: [
        '(hat|haat|hath) .. (charben|sarben|chharben|chaira diyen|chere diben) na',
        '(eka|ekla) (rekhe|fele|chere|rakhben|koiren|korben) ..  na',
        'kotha (bolte parle|bolle) (valo|bhalo) (lagto|lagbe|lage)',
        '(keu|ekjon|keu ekjon) .. (pashe|sathe|shathe) (thakun|thaken|thakben|thakle)',
        '(sathe|shathe|pashe|passe) (theke|thakle|thaken|thakben) ..',
        'kotha (bolte parle|bolle) (valo|bhalo|upokar|upokrito|khushi|kushi|subidha) (hoto|hobe|hoy|hotam|hoi|hoito)',
        '@someone (er|ar|r)? (sathe|shathe|sange|songe|shonge) .. kotha @talk !(@no)',
        '(keu|kew|kau) (ki)? (achen|asen|ache|ase)',
        '(manush|manus|human|agent) (er|ke)? .. (chai !(@no)|lagbe !(@no)|den|din)',
      ],
      unless: [
        '(oke|ok ke|take|tader|oder|unake|onake) .. kotha ..',
        '(koto|koy|koybar|kotobar|ar koto) .. kotha .. (hobe|lagbe|hoy)',
      ],
    },
    'asks-for-meeting': {
      patterns: [
        '(bari|barite|basa|basay|bashay|office e|shop e) (te)? .. (eshe|ese|asen|ashen|ashun|ashben|asben|aisa) .. (dekh*|thik|bujh*|koren)',
      ],
      unless: ['(bari|barite|basa|basay) .. (asar|ashar) (dorkar) @no'],
    },
    'asks-for-explanation': {
      patterns: [
        '(bujhai|bujhay|bujhaya|bujiya) @give',
        '(parthokko|difference|tofat) .. (bujhi|bujhtesi|bujhchi|bujhte parchi|bujhte partesi|janina|jani)',
        '(keno|kno|kano) ... (bujhai|bujhiye|bujhaiya|khule)',
        '(karon|karonta) (ta)? @tell',
        '(kiser|ki|kon) (jonno|karone) ... @tell',
        '(bujhiye|bujhaye|bujhaiya|khule|bole|bistarito) (dile|bolle|janale) (valo|bhalo|upokar|upokrito|khushi|kushi|subidha) (hoto|hobe|hoy|hotam|hoi|hoito)',
        '(bujhiye|bujhaiya|bujaiya|bujhaye|bujhie|bujiye|bujhay|bujhia|khule|details e|detail e|bistarito|break kore|explain kore|explain) .. (@tell|@give|@do) !(@no)',
        '(keno|kno|kano|ki karone) ... @tell',
        '(likhe)? bujhate (partesi|parchi|parsi) na',
      ],
    },
    'asks-for-guidance': {
      patterns: [
        '(dekhiye|dekhaiya|dekhaye|shikhiye|shikhaiya) .. (valo|bhalo|upokar|upokrito|khushi|kushi|subidha) (hoto|hobe|hoy|hotam|hoi|hoito|hoite)',
        '(sathe|shathe|pashe|passe) (boshe|bose|theke|thaika) ..',
        '(dekhiye|shikhiye|kore|help kore) (dile|dekhale) (valo|bhalo|upokar|upokrito|khushi|kushi|subidha) (hoto|hobe|hoy|hotam|hoi|hoito)',
        '(ektu|aktu|step by step|ekta ekta kore|ek ek kore|dhape dhape|shuru theke|suru theke|prothom theke) .. (dekhiye|dekhaiya|dekhaye|dekhae|guide|shikhiye|sikhiye|shikhaiya|help|@tell)',
        '(shuru theke|suru theke|prothom theke|step by step|dhape dhape) .. @tell',
        '(kivabe|kibhabe|kemne|kmne|kemon kore|ki vabe|ki bhabe|ki korle) ... (dekha*|shikha*|@tell)',
        '(guide|help|sahajjo|shahajjo|sahajo) (@do|korle|lagbe !(@no)|chai !(@no)|den|din)',
      ],
      unless: ['help (page|line|desk|center|centre)'],
    },
    'asks-for-advice': {
      patterns: [
        '(apni|apnara) (nije)? hole ..',
        '(kon|konta|kon ta) ... (valo|bhalo|best|better|thik) (hobe|hoy)',
        'apni ki bolen',
        '(apnar|apnader) (ki)? (mone hoy|mot|motamot)',
        '(konta|kon ta|kon plan|kon package) ... (bhalo|valo|labh|lav|better|best|nile|nibo|nebo|nei|thik hobe)',
        '(apni hole|apnar mote|suggest @do|poramorsho|poramorso|suggestion) ..',
      ],
    },
    'asks-for-updates': {
      patterns: [
        '(kichu|kisu)? (update|khobor|agrogoti) .. (@tell|paile|pele) .. (@tell)?',
        '(updated|update) .. (rakhben|rakhen|rakhun|dite thaken|dite thakben)',
      ],
    },
    'asks-for-reply': {
      patterns: ['(uttor|reply|answer) (ta)? (@give|@do|chai !(@no))'],
      unless: ['(uttor|reply|answer) .. (@no|keu) ..'],
    },
    'invites-contact': {
      patterns: [
        '(ticket|chat|case) (ta)? .. khola (rakhben|rakhen|rakhun|thak|thakuk)',
        '(kal|pore|abar) .. (jiggesh|jigges|jiggasha) (korbo|koiro|korte)',
        '(ticket|chat|case|complain*) (ta)? .. (bondho|close|off) (koiren|korben|koren|kore diyen|koira diyen) na',
        '(kal|pore|abar|aro|arro) .. (proshno|prosno|question|jiggasha|jigges) .. (ashbo|asbo|korbo|ase|ache|nia|niye)',
        '@phone .. (jekono|je kono|jkno) (somoy|shomoy|time) ..',
      ],
    },
    'complains-of-silence': {
      patterns: [
        '(keu|kew|kau|apnara) .. (dhore|dhoren|dhorlo|dhorche|tole|tulen|dhorlen|receive kore|recv kore) (na|nai)',
        '(line|phone|call) (kete|rekhe|kaita) (dey|dei|den|dilo|dilen|dise) ..',
        '(khobor|khoj) .. (ney|nei|nen|nilo|nilen|rakhe) (na|nai)',
        '(tarpor|erpor|tar por) .. (chup|hawa|udhao|gayeb)',
        '(shara|sara|shobdo|sara shobdo|khoj|khobor) .. (nai|nei)',
        '(uttor|reply|answer|response|jobab|khobor) .. (pelam|pailam|peyechi|peyesi|elo|ashlo|aslo|dilo|dilen) na',
        '(uttor|reply|rply|answer|response|khobor|update|jobab) .. (nai|nei|ni|pai nai|pai na|paini|paitesi na|pacchi na|ashe nai|ase nai|ashe na|den na|din na|dey na|dei na|dicche na|dichche na|dissen na|den nai|keu)',
        '(keu|kew|kau) .. (reply|uttor|jobab|phone|call|dhore na|dhoren na|dhorche na|shone na|sone na|shunche na|ashe nai) ..',
        '(onekkhon|onek khon|koto khon|kotokkhon|sokal theke|shokal theke|# din|# ghonta) (dhore|theke)? .. (wait|opekkha|boshe|bose|reply|uttor|khobor)',
        '(wait|opekkha) (kortesi|korteci|korchi|korsi|kortechi|korteshi|korchhi)',
      ],
      unless: ['(bill|gas|current|pani|net|bokeya) .. line ..', '(nijei|ami nije) ..'],
    },
    'refuses-calls': {
      patterns: [
        '@phone (korar|dewar|deyar|kora|dewa) .. (dorkar|proyojon) (nai|nei|na|nay)',
        '@phone .. (@needless|dorkar nai|dorkar nei|proyojon nei)',
        '@phone (ta|er|ar)? .. (kotha|byapar)? (bad|baad|cancel|batil|thak|thaak|charen) (den|din|diyen|koren|korun|kore|,|$)',
        '@phone (ta)? (ar|r|ekhon|ekhon ar)? (@needless|lagtese na|lagche na|lagto na|dorkar porbe na)',
        '(@needless) (ar)? @phone (,|$)',
        '@phone .. (dhori|dhorte pari|dhorbo|dhorte parbo|receive korte parbo|recv kori) na',
        '@phone .. (@give|@do|korar|dhorbo|dhorte parbo|nibo|dite hobe|dewar) (@no|dorkar nai|dorkar nei)',
        '@phone (o|e o|korar|dewar|ta)? (@no !(ki)|@needless|bondho)',
        'no @phone ..',
      ],
      unless: ['keu .. @phone ..', '@phone .. (dhore|dhoren) @no', '@phone (ashe|ase|jay|dhuk*) @no'],
    },
    'refuses-contact': {
      patterns: [
        '(jogajog|contact|disturb|birokto|bother|knock|nok) .. (@do|korar|korle|@give) (@no|dorkar nai|dorkar nei)',
        '(amake|amay|amare) .. (eka|ekla|shanti*|santi*) .. (thakte|rakhen|@give)',
        '(eto|ato) kotha (bolar|bola) (dorkar)? @no',
      ],
    },
    'refuses-mail': {
      patterns: [
        '(mail|email|sms|message|msg) .. (koiren|korben|koren|diyen|den|diben|pathaben|pathaiyen|pathayen|chai|lagbe) @no',
      ],
      // No advertising is not no contact.
      unless: ['(offer|promo*|ad|marketing) (er|ar)? (mail|email|sms|message|msg) ..'],
    },
    'refuses-programme': {
      patterns: [
        '(survey|feedback|demo call|demo|trainer|tour) (er|ta)? .. (@needless|@no|diyen na|den na|pathaben na|cancel (koren|korun|den)|bondho (koren|korun))',
      ],
      unless: ['(code|offer) .. (kaj kore|apply|nicche|nitese) @no'],
    },
    'refuses-questions': {
      patterns: [
        '(proshno|prosno|question|form|otp) .. (koren na|korben na|koiren na|na kore|@needless|parbo na|parbona)',
        'jhamela na (kore|koira)',
      ],
    },
    'wants-writing': {
      patterns: [
        '(text|sms|mail|email|message|msg|whatsapp|inbox|likhe|likhit) .. (korlei|dilei|pathalei|janalei|janaile|dile) .. (hobe|cholbe|valo|bhalo|enough)',
        '(just|shudhu|sudhu|khali|only) (email|mail|sms|text|message|msg)',
      ],
    },
    'wants-short': {
      patterns: [
        '(kichu|kisu|besi kichu) (bolte|likhte|bolar) .. (hobe|lagbe) na',
        'kotha (barano|baraiyen|baranor|bolar|bola) (na|dorkar (nai|nei)|lagbe na)',
        '(eto|ato|beshi|besi) kotha (na|bolar dorkar)',
        '(ek|1|dui|2) (line|kothay|kotha) (e|te)? .. (@tell|likhen|likhun)',
        '(songkhepe|shongkhepe|short e|choto kore) ..',
        '(explanation|details|bekkha|byakkha|bornona) .. (@needless|na)',
      ],
    },
    'wants-just-done': {
      patterns: [
        '(kaj ta|kaj ti|kajta) (kore|koira|ses kore|shesh kore) (@give|dile)',
        '(just|shudhu|sudhu|khali) .. (kore|koira) (@give|dile)',
      ],
    },
    'wants-self-service': {
      patterns: [
        '(ami|amra) (nije|nijei|nijera|nijerai) ... (kore|kori|korbo|dibo|nibo|nebo|parbo)',
        '(kichu|kisu) (kora|korte|kora) (lagbe|hobe) na',
        '(nijei|nije nije|nijer moto|nijerai|nijeder moto|ami nije) .. (parbo|parb|korbo|kore nibo|kore nebo|kore nei|dekhe nibo|dekhe nebo|nibo|pari|exercise*|bujhe nibo)',
      ],
      unless: ['(nijei|nije) .. (parchi|partesi|parlam) na'],
    },
    'wants-privacy': {
      patterns: [
        '(nam|naam|number|logo|thikana) (jate|jeno|jno) na (thake|dekhe|jane|lekha*)',
        '(gopon|goponiyo|private|secret) .. (rakhben|rakhen|rakhun|thake)',
        '(packet|box|khaam|parcel) (e|er)? .. (nam|naam|logo) .. (likhben|likhen|thake|dien|den) na',
        '(keu|karo|kau) .. (jate|jeno|jno) .. (na (jane|dekhe)|jane na|dekhe na)',
      ],
    },
    'complains-of-contact': {
      patterns: [
        '(protidin|roj|protiti|prottek) .. (survey|jorip|feedback|@phone|sms|msg) .. (bhalo lage na|valo lage na|bhallage na|vallage na|birokto*)?',
        '(protibar|prottekbar|joto bar|jotobar) .. (survey|jorip|feedback|rating)',
        '(ei mashe|ei mase|mashe|soptahe|shoptahe|dine|aj|ajke|sokal theke|shokal theke|# dine) .. (*bar|# ta|# bar|duita|tinta|charta|pachta|shatta|dosta|tin ta|char ta|pach ta|shat ta|tin bar|char bar|pach bar) .. (@phone|sms|msg|message|mail|survey|jorip) (, .. (survey|jorip|feedback|form))?',
        '(survey|jorip) .. (survey|jorip)',
        '(esob|eisob|egula|eigula|survey|jorip|ei rokom _) .. (pathaben|pathaiyen|pathayen|diyen|diben) na',
        '(sokal|shokal|kal) theke .. (call|phone|sms) ..',
        '# ta (call|phone|sms|message) (dise|dilo|diyeche|korche|korse|disen)',
        '(ar|r|abar) (dile|korle|pathale|phone dile|call dile) .. (block|report)',
        '(barbar|bar bar|roj|protidin|daily|eto|ato|dine # bar) .. (@phone|sms|offer|message|msg|mail) .. (den|koren|keno|kno|dey|kore|diben|ashe|ase|dicche|dissen|disturb)',
        '(@phone|sms|msg) .. (birokto|birokti|pagol)',
      ],
      unless: [
        '(offer|promo*|ad|marketing) .. (sms|msg|mail|message|@phone) ..',
        '(korlam|korsi|korchi|dilam|disi|diyechi|pathailam|likhlam) ..',
        '(@phone|sms|msg|mail) .. (korlam|korsi|korchi|dilam|disi|kinsi|kinlam|pathailam) ..',
      ],
    },
    'complains-of-process': {
      patterns: [
        '(koto|koy) (jaygay|jayga|office e|table e|lok er|joner) .. (jete|jaite|bolte|dite|ghurte|ghurbo|jabo|bolbo) (hobe|lagbe|hoy|lage)?',
        '(koybar|kotobar|koto bar|koy bar|ar koto|ar kotobar|koto jon*|koyjon*|koto joner|koy joner) ... (korte|bolte|dite|jete|ashte|jaite|puron korte|bolbo|jabo|dibo|ghurbo) (hobe|lagbe|hoy|lage)?',
        '(keno|kno) ... (jete|jaite|ashte|aste|puron korte|call korte|phone korte|kotha bolte|joma dite|line e) .. (hobe|lagbe|hoy|lage)',
        '(abar|abaro|fer) .. (form|otp|kagoj|document) .. (keno|kno|puron|dite hobe|lagbe)',
        '(ek|eki|same) kotha .. (bar|koybar|koto bar|kotobar) ..',
        '(form|otp|kagoj|document) .. (# bar|barbar|bar bar|abar)',
      ],
    },
  },
  today: {
    ...SILENT.today,
    'in-a-hurry': { patterns: ['(tara|taratari) (ase|ache|acha)', '(somoy|shomoy|time) (nai|nei|kom)'] },
    'busy-now': {
      patterns: [
        '(gari|bike|rickshaw|bus|cng) (chalacchi|chalachchi|chalaitesi|calacchi|chalaytesi|chalai)',
        '(rasta|jam|market|bazar|meeting|class|office) (y|e|te)? (achi|asi) ..',
        'kotha (bola|bolar|bolte) .. (jabe|jacche|somvob|sombhob|obostha|jay) (na|nai|nei)',
        '(bazar|rasta|bus|train|office|class|hospital) (e|te)? (achi|asi|aci) .. kotha .. na',
        '(busy|besto|byasto|meeting e|meeting a|driving|gari chala*|class e|rastay|office e) .. (achi|asi|aci|ase|kortesi|kortechi|korchi|parbo na|partesi na)',
        '(ekhon|akhon) na',
        'kotha bolte (parbo|partesi|parchi|parsi) na',
      ],
    },
    'worn-out': {
      patterns: [
        '(klanto|hoyran|hairan|birokto) (hoye|hoya|hoi) (gechi|gesi|geci|gelam)',
        '(r|ar|aar) (parbo|parchi|partesi|parsi) na',
      ],
    },
    'afraid-or-lost': {
      patterns: [
        'ki (kora|korte) (uchit|hobe|lagbe) .. (janina|jani na|bujhi na|bujhtesi na)',
        '(bhoy|voy|tension|chinta|dushchinta) .. (lagche|lagtese|lagse|hocche|hosse|kortese|e achi|e asi|lage)',
        '(atke|aatke|atka|fese|feshe) (gechi|gesi|geci|achi)',
        '(kichu|kisu|kichui) (i)? (bujhtesi|bujhtechi|bujhchi|bujte partesi|bujhte parchi|bujhte partesi) na',
        'ki (korbo|kori) .. (bujhtesi|bujhchi|janina|jani na)',
      ],
    },
  },
  behaviour: {
    ...SILENT.behaviour,
    'asks-how': { patterns: ['(kivabe|kibhabe|kemne|kmne|kemon kore)'] },
    'asks-why': { patterns: ['(keno|kno|kano)'] },
    'weighs-options': { patterns: ['(konta|kon ta) .. (nibo|valo|bhalo|better)'] },
    'refuses-data': {
      patterns: [
        '(details|info|totho|khobor|number|naam|nam|boyosh) (diye|diya|jene|niye) .. ki (korben|hobe|labh|kaj)',
        '(thikana|number|naam|nam|address) .. (disi|diyechi|dilam|ase|ache) ,? .. (ar kisu|ar kichu|baki|bakita) .. (lagar kotha na|lagbe na|lage na|dorkar nai|dorkar nei)',
        '(boyosh|boyos|pesha|chakri|nid|number|naam|jonmo tarikh|poribar) .. (jene|diye|diya|janle) .. ki ..',
        '(apnader|apnar) .. (janar|jana) .. (dorkar nai|dorkar nei|bishoy na|kotha na)',
        '(eta|ota|seta) apnader .. (byapar|bishoy|matha betha) na',
        '(nid|number|chobi|details|otp|id) ... (pathabo|pathate parbo|share korbo|dekhabo) na',
        '(oita|ota|eta|seta|sheta|egulo|ogulo|number) .. (dibo|debo|dimu|dite parbo|dite chai) na',
        '(nid|number|dob|fingerprint|naam|nam|otp|details|address|thikana|id) ... (dibo|debo|dite parbo|dite chai|deya jabe|share korbo|dimu) na',
      ],
    },
  },
  cues: {
    ...SILENT.cues,
    advertising: {
      patterns: ['(offer*|promo*|promotion*|biggapon*|newsletter*|marketing*)'],
      negatable: false,
    },
    accepts: {
      patterns: [
        '^ (ha|haa|hae|hya|hyan|hmm|ji|jee|thik ache|thik ase|accha|acha|obosshoi|oboshoi|hoy|valo hoy|bhalo hoy)',
      ],
      unless: ['.. (lagbe na|na|dorkar nai|dorkar nei) $'],
    },
    declines: {
      patterns: [
        '(@needless|na vai|na bhai|na apu|na thak|thak na|na dhonnobad|no thanks|ekhon na)',
        '^ na $',
      ],
      negatable: false,
    },
    pleasantry: { patterns: ['(dhonnobad|donnobad|thanks|thank*|tnx|valo thakben|bhalo thakben|salam)'] },
    'reaches-out': { patterns: ['(help|sahajjo|please|plz|keu|@tell|@give|ki korbo)'] },
    question: {
      patterns: ['(ki|kivabe|kibhabe|kemne|keno|kno|kobe|kokhon|koto|kothay|koi|konta|kar|kake|naki)'],
    },
    'factual-question': { patterns: ['(kobe|kokhon|koto|kothay|koi|hobe ki|ki hobe|asbe|ashbe)'] },
  },
};

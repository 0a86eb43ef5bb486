import type { Markers } from '../markers.ts';
import { SILENT } from '../silent.ts';

/**
 * Persian in Latin letters, as it is typed in chats: only what is said outright about contact and the
 * state of today. Everybody spells as they hear, so the classes list spellings.
 */
export const FA_LATIN: Markers = {
  ...SILENT,
  language: 'fa-Latn',
  scripts: ['Latin'],
  spaceless: false,
  stopWords:
    'konam konid zadam dadam hich javabi khabari kodoom kodum behtare baraye eshtebah avalin nayoomad nazarid tanham rooze manam shoma shomaro oon va az ba barae vase vasam ro ra hamin hamoon hast hastam hastid nist nistam nabud shode mishe misheh nemishe beshe bashe bayad chera chi chie chikar chetor chejoori key koja kojast cheghadr chand kheyli kheili khaili lotfan mersi merci salam daram darim nadaram nadare nadarim mikham mikhaam mikhaham nemikham nemikhaam bezanid bezanin bezan nazan nazanid begid begin begu begoo bedid bedin bede befrestid befrest konin kon konim mikonam mikonid nemikonam ye yek yeki nafar faghat agar vali amma hanooz hanuz alan khodam baz dige digeh kas hichkas chon ke komak sobh emruz emrooz farda diruz dirooz khaste lazem agha khanom mamnoon mamnun bikhial bikhiale nade nagid'.split(
      ' ',
    ),
  spelling: {},
  classes: {
    phone: '(zang|tamas|telefon|telefoni|call|tamase tasviri|tamas telefoni)',
    ring: '(bezanid|bezanin|bezan|bezane|bezanand|bezanan|begirid|begirin|bgirid|begir|begire|dashte bashim|beshe|beshim)',
    no: '(nazan*|nagir*|nade|nadid|nadin|nafrest*|nakon*|nemikham|nemikhaam|nemikhaham|lazem nist|niaz nist|niazi nist|ehtiaji nist)',
    someone: '(moshaver|karshenas|modir|poshtiban|poshtibani|adam|ensan|yeki|ye nafar|yek nafar|kasi)',
    give: '(bede|bedid|bedin|bedahid|midid|midin|mishe bedid|bedan|bedeh)',
    tell: '(begid|begin|begoo|begu|begoid|begooyid|bege|begeh|befarmaid)',
  },
  negators: [],
  attributions: [
    '(khaharam|baradaram|hamsaram|shoharam|pedaram|madaram|pesaram|dokhtaram|raisam|hamsaye|modir|shagerdam|moshtarim) .. (mikhad|mikhast|mige|gofte|dust dare|doost dare) ..',
    '(hamsaram|shoharam|khanomam|pedaram|madaram|raisam|modiram|hamkaram|dustam|doostam) .. (mige|goft|gofte|mikhad|mikhast)',
  ],
  wishes: {
    ...SILENT.wishes,
    'complains-of-process': {
      patterns: [
        '(chand|chandbar) (bar|dafe)? bayad .. ',
        '(chand|ba chand|chandta) (nafar|bar|ja|edare) .. bayad ..',
        'chera .. bayad .. (form|zang|biam|hozuri|harf|sohbat|begam|beram) ..',
        'bayad .. (dobare|chand bar|az aval|hozuri) .. (form|zang|biam|begam|por|beram|harf)',
      ],
    },
    'invites-contact': {
      patterns: [
        '(ticket|tiket|chat|parvande) .. (naband*|nabandid|nabandin)',
        '(farda|bazam|baz|dobare) .. (soal|miporsam|miam|soaal) .. (daram|azatun|miporsam)?',
      ],
      unless: ['soal* (nadaram|nist) ..'],
    },
    'asks-for-call': {
      patterns: [
        '(in dafe|in bar|indafe|inbar|in daf|in seri) .. @phone .. (mikham|mikhaam|beshe|lazem daram|@ring)',
        '@phone (tasviri|video)? (mikham|mikhaam|lazem daram)',
        '(mishe|kei|key|emrooz|farda) .. @phone (mizanid|mizanin|migirid|migirin)',
        '@phone .. @ring',
        '(zoom|video|tasviri|telefoni) .. (beshe|behtar*|bashe|bezan*|harf|sohbat)',
        '(montazer*) .. (zang|tamas) ..',
      ],
      unless: [
        '(lazem nist|niaz nist|niazi nist|dige na|bikhial*|nemikhad) .. @phone ..',
        '(behesh|beheshun|beheshoon|be un|be oon|be khaharam|be madaram|be pedaram|barash) .. @phone ..',
        '(chera|chand bar|chandbar) .. bayad .. @phone ..',
        '@phone .. (cancel|kansel|laghv|lazem nist) ..',
        '@phone .. @no ..',
        '(bikhial|bikhiale|bikhiyal|bikhiyale) .. @phone ..',
        '(nemishe|nashod|natoonestam) .. @phone ..',
      ],
    },
    'asks-for-person': {
      patterns: [
        '(kenaram|kenaremun|bahamun|hamraham) (bash*|bemun*|bemoon*)',
        '(tanham|tanha) (na*|nazar*|nagzar*)',
        '(dastam) .. (vel|raha) na*',
        '@someone .. (harf bezan*|sohbat kon*|zang bezan*|komak*|bashe|bahash|javab bed*)',
        '(ba) @someone .. (harf|sohbat)',
        '(mishe|mikham|mikhaam) .. (harf bezan*|sohbat kon*)',
      ],
      unless: ['(chand|ba chand) (nafar|ta|bar) .. (harf|sohbat) ..', '(hich|hichkas|hich kas) ..'],
    },
    'asks-for-explanation': {
      patterns: [
        '(farghesh*|farghe|fargheshun|tafavot*) .. (nemifahmam|nemidunam|nemidoonam|chie|chiye|nafahmidam)',
        '@tell .. (chera|chi shod*|jaryan|daghighan)',
        '(tozih|tozihe|towzih|tozihat) .. @give',
        '(chera|chejoori|chi shod|chi shode) ... (@tell|tozih|man ham)',
        '(mishe|lotfan) .. tozih ..',
      ],
      unless: ['(tozih) .. @no ..'],
    },
    'asks-for-guidance': {
      patterns: [
        '(marhale be marhale|ghadam be ghadam|qadam be qadam|yeki yeki|az aval) .. (@tell|begeh|tozih|neshoon*|neshun*|yad)?',
        '(rahnamayi|rahnamaei|rahnamaee|komak|komakam) .. (konid|konin|kon|mikham|mikhaa*|lazem daram|bed*)',
        '(yad|neshoon|neshun|neshan) .. @give',
      ],
      unless: ['(komak|rahnama*) .. @no ..'],
    },
    'asks-for-advice': {
      patterns: [
        '(kodoom|kodum|kodam) .. (baraye man|vase man|be dard*) ..',
        '(kodoom|kodum|kodam|kodoomesh|kodumesh) ... (behtar*|khoob*|khub*)',
        'shoma .. (budid|boodid|budin|boodin|jaye man) .. (kodum|kodoom|kodam|che|chi)',
        '(kodoom|kodum|kodam) ... (behtar*|khoobe|khube|monaseb*)',
        'nazare* .. shoma',
        '(kodoom|kodum|kodam) .. (behtar*|khoobe|khube|monaseb*|bardaram|begiram)',
        '(pishnahad|nazar|moshavere) .. (shoma|@give|chie|mikham)',
      ],
    },
    'asks-for-updates': {
      patterns: [
        '(khabar|khabaram) .. (bedid|bedin|konid|konin|bede)',
        'dar jaryan .. (bezarid|bezarin|bashid|bashin)',
      ],
    },
    'complains-of-silence': {
      patterns: [
        'hich (javabi|javab|khabari|khabar) ..',
        '(rooze|ruze|hafte|mahe) .. (minevisam|montazer*|zang mizanam|payam midam)',
        '(zang zadam|payam dadam) .. (javab nadad|javab nadan|bar nadasht*)',
        '(zang zadam|payam dadam|email zadam|tamas gereftam|neveshtam) .. (hichkas|hich kas|kasi|hich) ..',
        '(gooshi|gushi|telefon) .. (ghat mikon*|ghat kard*|mizarid|mizaran|barnemidar*)',
        '(hich khabari|hich javabi|seda az kasi|sedaei) .. (nist|nashod|nayomad)',
        '(badesh|bad az un|bade un) .. (hich|sokoot|khabari) ..',
        '(hich kas|hichkas|hich ki|hichki|hishki|kasi) .. (javab|zang|nemide|nadade|nadad)',
        '(javab|javabi|khabari) .. (nadad*|nemid*|nagereft*|nayoomad*|nayomad*|nashod|nist)',
        'az (sobh|diruz|dirooz|hafte*|parirooz) .. (montazer*|sabr|goftin)',
        '(montazeram|montazerim|montazere)',
      ],
      unless: [
        'hich (khabari|javabi) .. (nemikham|lazem) ..',
        '(zang|tamas|telefon|telefono) !(zadam|gereftam) .. (javab|bar) ..',
      ],
    },
    'refuses-calls': {
      patterns: [
        '(niazi|ehtiaji|niaz) be @phone nist',
        '(lazem nist|niaz nist|niazi nist|nemikhad|ehtiaji nist) .. @phone (bezan*|begir*|$)',
        '(nemikhad|lazem nist) @phone ..',
        '@phone .. (ro)? (cancel|kansel|laghv) (kon|konid|konin) ..',
        '(bikhiale|bikhiyale|bikhial) (zang|tamas|telefon) ..',
        'dige .. @phone .. (lazem nist|niaz nist|nemikham)',
        '@phone .. (javab|bar) (nemidam|nemidaram|nemidahm|nemitunam|nemitoonam)',
        '@phone .. @no',
        '(bikhial|bikhiale|bikhiyal|bikhiyale) .. @phone',
      ],
    },
    'refuses-contact': {
      patterns: [
        '(harf|sohbat) .. (ezafe|ezafi) .. ',
        '(harf|sohbat) .. (nemikham|nemikhaham|nadaram)',
        '(mozahem) .. (nash*)',
        '(msg|payam|message|jalase|tamas) .. @no',
        '(rahatam|raham) (bezar*)',
        '(bikhial|bikhiyal) .. (sho*|dige)',
      ],
    },
    'refuses-programme': {
      patterns: [
        'nazarsanji* .. naf*',
        '(nazarsanji*) .. (na*|nafrest*|ghat|laghv)',
        '(demo|nazarsanji|jalase|peygiri|poshtibani) .. @no',
      ],
    },
    'wants-writing': {
      patterns: [
        '(benevisid|benevisin) (lotfan|$)',
        '(baram|behem) .. benevis*',
        '(payam|payamak|sms|email|text) (bedid|bedin|bezarid|bezarin|befrestid|kafie)',
        'faghat .. (email|imeil|payamak|sms|katbi|benevis*)',
        'hamin ja .. benevis*',
        '(ketbi|katbi) .. (bed*|javab)',
      ],
    },
    'wants-short': {
      patterns: [
        '(tozih|tozihat|sharh) .. @no',
        '(kootah|kutah|kholase|mokhtasar) (begid|begin|begu|benevis*|bashe|lotfan|$)',
      ],
    },
    'wants-just-done': {
      patterns: [
        'faghat .. (bargard*|bargasht|pas bed*|variz kon*)',
        'faghat .. (cancel|kansel|laghv|anjam|befrest*) ..',
        'faghat .. (kon|konid|konin) $',
      ],
    },
    'wants-self-service': {
      patterns: [
        '(khodam|khodemoon|khodemun) .. (hal|anjam|mikon*|dorost*|barresi|sabt|miram|bar miam|por)',
        '(docs|link|rahnama) .. (kafie|kafi|baram bas*)',
      ],
      unless: ['khodam .. (balad nistam|nemitoonam|nashod|natoonestam)'],
    },
    'wants-privacy': {
      patterns: [
        'be (hichkas|hich kas|kasi|hichki) .. (nagid|nagin|nagoo*|nagu*|nadid|nadin)',
        '(mahramane|makhfi) ..',
      ],
    },
    'complains-of-contact': {
      patterns: [
        '(har rooz|har ruz|har hafte|hey|hamash) .. (nazarsanji|sms|payam*|email) (mifrest*|mid*|miad)',
        '(az in|in) (payama|payamha|smsha|zangha|nazarsanjia) .. naf*',
        '(emrooz|emruz|in hafte|in mah|dirooz) .. (do|se|chahar|panj|shish|haft|hasht|dah|#) bar .. (zang|payam|tamas) (zadid|zadin|dadid|dadin|gereftid)',
        '(in mah|in hafte|emrooz|emruz|har hafte|dar mah) .. (do|se|chahar|panj|shish|haft|hasht|dah|#|chand) (bar|ta) .. (zang|payam*|sms|email|nazarsanji|tamas)',
        '(har dafe|har bar) .. (nazarsanji|sms|payamak)',
        'dige .. (nazarsanji|payamak|sms|payam) .. (na*)',
        '(har rooz|har ruz|chand bar|hey|hei|hamash|modam) .. (zang|payam|sms|email) (mizan*|mid*|mifrest*)',
        '(har rooz|har ruz|chand bar|hey|hei) .. (zang mizanid|zang mizanin|payam midid|sms midid|zang zadid)',
      ],
      unless: ['(zang zadam|payam dadam|zadam|dadam|neveshtam) ..', 'tablighati ..'],
    },
  },
  today: {
    ...SILENT.today,
    'in-a-hurry': { patterns: ['(ajale|ajaleh) daram', '(vaght|vakht|forsat) (nadaram|nadarim)'] },
    'busy-now': {
      patterns: [
        'sare (kar|karam|jalase|jalaseam|class)',
        'nemitoonam (javab|harf|sohbat) ..',
        '(jalase|ranandegi|sar kar|kelas) .. (hastam|am|daram|mikonam)',
        '(alan|felan) .. (nemitoonam|nemitunam) (harf|sohbat)',
      ],
    },
    'worn-out': { patterns: ['khaste (shodam|am|shodim) !(nabash*)', '(hosele|hoseleh) (nadaram|nadarim)'] },
    'afraid-or-lost': {
      patterns: [
        '(motevajeh|motavajeh) (nashodam|nemisham|nemishavam)',
        '(nafahmidam|nemifahmam|sar dar nemiaram)',
        '(mitarsam|tarsidam|negaranam|balad nistam|gij shodam|gij am)',
      ],
    },
  },
  behaviour: {
    ...SILENT.behaviour,
    'asks-how': { patterns: ['(chetor|chetori|chejoori|chejuri)'] },
    'asks-why': { patterns: ['chera'] },
    'weighs-options': { patterns: ['(kodoom|kodum|kodam) .. behtar*'] },
    'refuses-data': {
      patterns: [
        '(sen|senam|senamo|shoghl|shoghlam|dakhlam|adresam|melliam) .. (be che|be chi|che|chi) .. (miad|mikhore|dard*|kar*)',
        '(baghiash|baghiyash|baghish|baghiye) .. (be karetoon|be karetun|lazem nist|be shoma)',
        '(sen|senam|senamo|shoghl|shoghlam|shoghlamo|dakhl|nam) .. (mikhaid|mikhain|mikhahid|midunid) .. (chikar|che kar|ke chi|baraye chi)',
        'be shoma (rabti|marbut) .. (nadare|nist)',
        '(shomare|kode melli|kod melli|kod|adres|etelaat|tarikhe tavalod) ... (nemidam|nemidim|nemikham bedam)',
        '(shomare|shomareh|kode melli|kod melli|adres|etelaat) .. (nemidam|nemidim|nemikham bedam)',
      ],
    },
  },
  cues: {
    ...SILENT.cues,
    advertising: { patterns: ['(tabligh*|khabarname*|promo*|newsletter*)'], negatable: false },
    accepts: {
      patterns: ['^ (bale|are|areh|hatman|bashe|ok|okay|khoobe|kheyli khoob)'],
      unless: ['.. @no $'],
    },
    declines: {
      patterns: ['(na mersi|mersi nemikham|nemikham|na mamnoon|na mamnun|lazem nist|niazi nist)', '^ na $'],
      negatable: false,
    },
    pleasantry: { patterns: ['(mersi|merci|mamnoon|mamnun|salam|khaste nabash*|sepas)'] },
    'reaches-out': { patterns: ['(komak|lotfan|mishe|@tell|chikar konam|che konam)'] },
    question: {
      patterns: ['(chera|chetor|chejoori|chi|chie|kodoom|kodum|kojast|koja|key|kei|chand|chande|cheghadr)'],
    },
    'factual-question': { patterns: ['(key|kei|koja|kojast|chand|chande|cheghadr)'] },
  },
};

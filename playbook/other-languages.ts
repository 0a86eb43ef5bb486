/** A language that is told from those that are read, but not read itself. */
export interface OtherLanguage {
  /** BCP 47. */
  language: string;
  /** The Unicode script it shares with a language that is read. */
  script: 'Latin' | 'Arabic' | 'Bengali';
  /** Its commonest small words, lower case without accents, but for those that a language that is read shares. */
  words: string;
}

export const OTHER_LANGUAGES: readonly OtherLanguage[] = [
  {
    language: 'de',
    script: 'Latin',
    words:
      'der das den dem ein eine einen einem einer und oder aber ich mich mir mein meine meinen meiner sie ihr ihre ihren ihnen wir uns unser unsere du dich dir ist sind waren bin hat haben habe hatte wird werden wurde wurden nicht kein keine keinen nur auch noch schon sehr bitte danke vielen dank hallo guten liebe gruße gruss grusse freundlichen mit von vom zu zum zur bei beim nach fur auf aus als wie wann warum wer wenn dass weil ob seit bis uber unter vor gerne mal jetzt heute morgen kann konnen konnten muss mochte soll rufen anrufen rechnung rechnungen bestellung',
  },
  {
    language: 'fr',
    script: 'Latin',
    words:
      'une du au aux cest jai jaimerais quil nest lappel mais je il elle nous vous ils moi mon votre vos notre ce cet cette ces est sont suis etes avez ont avait etait pas ne qui quoi quand pourquoi pour avec sans dans sur sous chez depuis merci bonjour bonsoir cordialement svp plait peux pouvez voudrais veux faire bien tres tout tous ca cela qu jamais rien toujours aussi appeler appelez rappeler facture commande compte',
  },
  {
    language: 'it',
    script: 'Latin',
    words:
      'il gli uno della dei delle dal dalla nel nella sul per tra ed io mio miei lei noi ci voi vostro vostra loro chi come quando dove perche non piu anche molto gia ancora sono siamo abbiamo avete hanno stato stata essere avere grazie buongiorno buonasera ciao salve prego cordiali saluti vorrei posso potete puo favore questo questa quello alla fattura ordine chiamare chiamatemi',
  },
  {
    language: 'pt',
    script: 'Latin',
    words:
      'uma uns umas dos das em nas pela pra com mim meu minha meus minhas voce voces ele ela seu sua seus suas quem qual quando onde nao mais muito ja ainda tambem sou estou estao sao foi tenho temos obrigado obrigada ola oi quero gostaria posso pode podem preciso isso essa ate hoje ontem amanha fatura ligue ao',
  },
  {
    language: 'nl',
    script: 'Latin',
    words:
      'het een maar ik mij mijn wij ons onze uw jij je jullie hij zij ze zijn waren ben heb heeft hebben niet geen wel ook nog heel erg graag bedankt dank hallo beste goedendag groet groeten vriendelijke met van voor naar bij op uit aan om dat dit deze wat wanneer waarom waar wie hoe als omdat kan kunnen kunt moet moeten wil willen zou zal worden wordt werd daar nu vandaag morgen rekening bestelling factuur bellen',
  },
  {
    language: 'pl',
    script: 'Latin',
    words:
      'ze sie nie jest sa był była ja mnie moj moja moje nas pani panstwo wy wam ona oni ta tego tej kto kiedy gdzie dlaczego jak czy ale lub albo bo poniewaz juz jeszcze tylko bardzo tez prosze dziekuje dzien dobry witam pozdrawiam czesc chce chcialbym chcialabym moge mozna musze mam macie od przez przed dla przy zamowienie faktura konto zadzwonic',
  },
  {
    language: 'tr',
    script: 'Latin',
    words:
      've bir bu ben benim bana beni biz bizim sen siz sizin size var yok degil mu ile icin gibi kadar daha cok az ama fakat veya cunku ne neden nicin nasil nerede zaman kim hangi hala hic her tesekkurler tesekkur ederim merhaba selam iyi gunler lutfen rica istiyorum istemiyorum olarak oldu olan olur sonra once bugun yarin dun siparis fatura hesap arayin',
  },
  {
    language: 'id',
    script: 'Latin',
    words:
      'saya aku kami kita anda kamu mereka yang atau tapi tetapi ke dari untuk dengan pada ini itu adalah ada tidak tak bukan belum sudah telah akan bisa boleh harus mau ingin juga saja hanya lagi sangat terima kasih makasih tolong mohon selamat pagi siang sore malam halo apa siapa kapan mana kenapa mengapa bagaimana gimana kalau karena jadi sampai pesanan tagihan akun pak bu kak nya',
  },
  {
    language: 'vi',
    script: 'Latin',
    words:
      'toi minh em anh chi cac cua khong duoc dang cho voi trong nay nhung mot thi neu nen roi chua nhieu cung lai xin vui long sao nao gi dau khi bao gio lam giup goi hang hoa tai khoan',
  },
  {
    language: 'sv',
    script: 'Latin',
    words:
      'jag mig mitt mina du dig din ditt oss dem det ett och eller men att som med av pa till fran om inte ingen inga var har hade kan kunde ska skulle vill maste nar vad varfor hur vem dar nu idag imorgon redan ocksa bara mycket tack hej halsningar vanliga snalla faktura bestallning konto ringa',
  },
  {
    language: 'hi',
    script: 'Latin',
    words:
      'mai mujhe mujhko mera meri mere hum humko hamara aap aapka aapki aapko tum tumhara yeh ye woh wo hai hain hoon hu ho tha thi nahi nahin nhi kya kyu kyun kyon kaise kab kahan kaun kitna kitne ka ki ke ko mein pe aur lekin magar bhi toh abhi aaj phir koi kuch sab bahut bohot kar karo karna kariye kijiye raha rahi rahe gaya gayi diya liya chahiye dhanyavad shukriya namaste bhai ji bata batao bataiye wala',
  },
  {
    language: 'ar',
    script: 'Arabic',
    words:
      'في على الى إلى عن هذا هذه ذلك التي الذي ماذا متى اين أين لماذا كيف لم لن ليس كان كانت انا أنا نحن انت أنت شكرا مرحبا الرجاء ارجو أرجو يرجى اريد أريد الآن الان حتى جدا الفاتورة الطلب الاتصال',
  },
  {
    language: 'ur',
    script: 'Arabic',
    words:
      'میں ہے ہیں ہوں تھا تھی کے سے نے یہ وہ کیوں کیسے کہاں مجھے ہم ہمارا نہیں بھی ہی ابھی چاہیے شکریہ براہ رہا رہی گیا میرا میری میرے کریں صرف کال مت',
  },
  {
    language: 'as',
    script: 'Bengali',
    words: 'মই মোৰ আমাৰ আপোনাৰ আপোনালোকে আৰু কেতিয়া কৰক কৰিব পাৰে কৰি পৰা',
  },
];

/** Scripts that no language that is read is written in, and that tell one language (BCP 47). */
export const OTHER_SCRIPTS: readonly { script: string; language: string }[] = [
  { script: 'Hiragana', language: 'ja' },
  { script: 'Katakana', language: 'ja' },
  { script: 'Hangul', language: 'ko' },
  { script: 'Han', language: 'zh' },
  { script: 'Greek', language: 'el' },
  { script: 'Hebrew', language: 'he' },
  { script: 'Khmer', language: 'km' },
  { script: 'Myanmar', language: 'my' },
  { script: 'Gujarati', language: 'gu' },
  { script: 'Gurmukhi', language: 'pa' },
  { script: 'Telugu', language: 'te' },
  { script: 'Kannada', language: 'kn' },
  { script: 'Malayalam', language: 'ml' },
  { script: 'Sinhala', language: 'si' },
  { script: 'Georgian', language: 'ka' },
  { script: 'Armenian', language: 'hy' },
];

/** Words of classes and attributes that tell what a block of the page is. */
export const THREAD_HINT =
  /message|comment|article|reply|note|post|entry|journal|mail|event|activit|stream|update|thread|chat|bubble|conversation|history|correspond|timeline|response/i;

const NOTE = /^(note|notes|private|internal|whisper|nonpublic)$/;
const AGENT = /^(agent|staff|operator|outgoing|outbound|support|self|mine|own|me|employee|response|answer)$/;
const CUSTOMER = /^(customer|client|requester|requestor|incoming|inbound|visitor|enduser|guest|contact)$/;
const SYSTEM = /^(system|event|audit|log|activity|change|history|automated|notification|lineitem)$/;

/** Short words in a block's head by which pages mark a private note, in the seven languages and more. */
export const NOTE_WORDS =
  /^[^\p{L}\p{N}]*((added|wrote) an? (private |internal )?note|private|internal|private note|internal note|staff only|private comment|internal comment|nota interna|nota privada|privad[oa]|intern[oa]|comentario interno|บันทึกภายใน|โน้ตภายใน|ภายใน|ส่วนตัว|অভ্যন্তরীণ|অভ্যন্তরীণ নোট|ব্যক্তিগত নোট|داخلی|خصوصی|یادداشت داخلی|یادداشت خصوصی|உள் குறிப்பு|தனிப்பட்ட குறிப்பு|ບັນທຶກພາຍໃນ|ພາຍໃນ|interne notiz|private notiz|privat|intern|note interne|note privée|privé|interne|not public|not visible to (the )?(customer|requester|client))[^\p{L}\p{N}]*$/iu;

/** Badges that say which side wrote. */
export const CUSTOMER_WORDS =
  /^[^\p{L}\p{N}]*((\p{L}+ )?(from|by) (the )?)?(client|customer|requester|cliente|kunde|klant|ลูกค้า|গ্রাহক|مشتری|வாடிக்கையாளர்|ລູກຄ້າ)[^\p{L}\p{N}]*$/iu;
export const AGENT_WORDS =
  /^[^\p{L}\p{N}]*((\p{L}+ )?by (the )?)?(public reply|staff|agent|support( team)?|agente|respuesta pública)[^\p{L}\p{N}]*$/iu;

/** What is marked so though a person wrote it may be a note as well as an answer. */
export const SYSTEM_WORDS = /^[^\p{L}\p{N}]*((\p{L}+ )?by (the )?)?system[^\p{L}\p{N}]*$/iu;

/** How pages name the signed-in agent among the authors. */
export const YOU =
  /^(you|me|tú|usted|yo|คุณ|ฉัน|আপনি|আমি|شما|من|நீங்கள்|நான்|ທ່ານ|ຂ້ອຍ|sie|du|ich|vous|moi|você|eu|tu|io|jij|u|ik)$/iu;

export const AUTHOR_HINT = /author|sender|from|creator|byline|username|poster|who\b/i;
export const PERSON_HINT = /user|name|agent|customer|person|contact|requester/i;
export const PROFILE_LINK = /user|people|person|profile|contact|agent|customer|member|partner|mailto:/i;

/** Words around an author that are no name. */
const CHROME =
  /^(reply|replied|answer|edit|delete|quote|forward|copy|more|link|permalink|public( reply)?|customer|client|agent|staff|support|note|comment|message|e-?mail|via.*|to|from|by|on|at|sent|new|today|yesterday|read more|show (more|details|quoted text)|responder|antworten|répondre|پاسخ|ตอบกลับ)$/iu;

/** Whether a short text can be somebody's name or address. */
export function isNameLike(text: string): boolean {
  if (text.length < 2 || text.length > 70 || CHROME.test(text) || /[?!;{}=|/]|\.$|:$|\d{3}/.test(text))
    return false;
  const words = text.split(/\s+/);
  // Scripts without spaces write whole sentences as one word.
  return (
    /\p{L}/u.test(text) && words.length <= 6 && words.every((word) => word.length < 25 || word.includes('@'))
  );
}

const TELLING =
  /^(class|role|data-(?:[a-z]+-)*(?:type|kind|role|visibility|direction|sender|author|author-type|party|side|test|testid|test-id|qa|source|public|private|internal))$/;

/** The words in an element's classes and telling attributes. */
export function tokensOf(element: Element): string[] {
  const words: string[] = [];
  for (const name of element.getAttributeNames().slice(0, 20)) {
    const value = TELLING.test(name) ? element.getAttribute(name) : null;
    if (value === null || value.length > 300) continue;
    const flag = /^data-(?:is-)?(private|internal)$/.exec(name)?.[1];
    if (flag) words.push(...(/^(false|0|no)$/i.test(value) ? [] : [flag]));
    else {
      const parts = value
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u);
      words.push(...parts.filter(Boolean), ...(/\bnot visible\b/.test(parts.join(' ')) ? ['private'] : []));
    }
  }
  return words;
}

export const hintsAt = {
  note: (word: string) => NOTE.test(word),
  agent: (word: string) => AGENT.test(word),
  customer: (word: string) => CUSTOMER.test(word),
  system: (word: string) => SYSTEM.test(word),
};

/** What a labelled value of a record is; `person` is whoever the record is about. */
export type Meaning =
  | 'person'
  | 'reporter'
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'phone'
  | 'company'
  | 'agent'
  | 'subject'
  | 'status'
  | 'priority'
  | 'queue'
  | 'createdAt'
  | 'updatedAt'
  | 'description'
  | 'language'
  | 'since'
  | 'plan'
  | 'renewsAt'
  | 'preference';

/**
 * The words that CRMs label these values with: English, Spanish, Thai, Bengali, Persian, Tamil, Lao,
 * then German and French. One that may mean something else is not listed.
 */
const WORDS: Record<Meaning, string> = {
  person:
    'customer|client|requester|requestor|requesters|requestors|contact|contact person|guest|caller|end user|opened for|cliente|solicitante|contacto|huésped|ลูกค้า|ผู้ร้องขอ|ผู้ติดต่อ|গ্রাহক|অনুরোধকারী|যোগাযোগ|مشتری|درخواست‌کننده|درخواست کننده|مخاطب|வாடிக்கையாளர்|கோரிக்கையாளர்|ລູກຄ້າ|ຜູ້ຮ້ອງຂໍ|ຜູ້ຕິດຕໍ່|kunde|kundin|anfragende|anfragesteller|ansprechpartner|kontakt|demandeur',
  reporter:
    'reporter|reported by|submitter|submitted by|opened by|added by|created by|author|from|sender|user|autor|creado por|de|remitente|ผู้แจ้ง|จาก|প্রেরক|প্রতিবেদক|فرستنده|گزارش‌دهنده|ایجادکننده|அனுப்புநர்|ຜູ້ສົ່ງ|gemeldet von|erstellt von|absender|von|rapporteur|auteur|créé par|expéditeur',
  name: 'name|full name|nombre|nombre completo|nombre del cliente|ชื่อ|ชื่อลูกค้า|ชื่อ-นามสกุล|নাম|গ্রাহকের নাম|পূর্ণ নাম|نام|نام مشتری|نام کامل|نام و نام خانوادگی|பெயர்|வாடிக்கையாளர் பெயர்|ຊື່|ຊື່ລູກຄ້າ|ชื่อเต็ม|kundenname|vollständiger name|nom|nom complet|nom du client',
  firstName: 'first name|firstname|given name|nombre de pila|ชื่อจริง|প্রথম নাম|نام کوچک|முதல் பெயர்|vorname|prénom',
  lastName:
    'last name|lastname|surname|family name|apellido|apellidos|นามสกุล|শেষ নাম|পদবি|نام خانوادگی|கடைசி பெயர்|ນາມສະກຸນ|nachname|nom de famille',
  email:
    'email|email address|mail|correo|correo electrónico|อีเมล|อีเมล์|ইমেইল|ইমেল|ই-মেইল|ایمیل|رایانامه|پست الکترونیک|மின்னஞ்சல்|ອີເມວ|ອີເມລ|email-adresse|courriel|adresse email',
  phone:
    'phone|telephone|phone number|mobile|cell|tel|teléfono|móvil|celular|โทรศัพท์|เบอร์โทร|เบอร์โทรศัพท์|มือถือ|ফোন|মোবাইল|ফোন নম্বর|تلفن|شماره تلفن|موبایل|تلفن همراه|தொலைபேசி|கைபேசி|ໂທລະສັບ|ເບີໂທ|ມືຖື|telefon|telefonnummer|mobil|handy|téléphone|portable',
  company:
    'company|company name|organization|organisation|account|account name|business|empresa|compañía|organización|บริษัท|องค์กร|কোম্পানি|প্রতিষ্ঠান|সংস্থা|شرکت|سازمان|நிறுவனம்|ບໍລິສັດ|ອົງກອນ|firma|unternehmen|société|entreprise',
  agent:
    'assignee|assigned to|assigned agent|assigned staff|owner|owned by|agent|handler|responsible|handled by|asignado a|responsable|agente|ผู้รับผิดชอบ|มอบหมายให้|নিযুক্ত|দায়িত্বপ্রাপ্ত|مسئول|واگذار شده به|கையாளுபவர்|ຜູ້ຮັບຜິດຊອບ|zugewiesen an|bearbeiter|zuständig|assigné à|attribué à',
  subject:
    'subject|summary|title|issue summary|asunto|título|หัวข้อ|เรื่อง|বিষয়|শিরোনাম|موضوع|عنوان|பொருள்|தலைப்பு|ຫົວຂໍ້|ເລື່ອງ|betreff|titel|objet|sujet|titre',
  status:
    'status|state|ticket status|stage|estado|etapa|สถานะ|অবস্থা|স্ট্যাটাস|وضعیت|நிலை|ສະຖານະ|zustand|statut|état',
  priority:
    'priority|importance|urgency|prioridad|ความสำคัญ|ลำดับความสำคัญ|অগ্রাধিকার|اولویت|முன்னுரிமை|ບູລິມະສິດ|ຄວາມສຳຄັນ|priorität|dringlichkeit|priorité',
  queue:
    'queue|team|group|department|mailbox|inbox|cola|equipo|departamento|buzón|คิว|ทีม|แผนก|সারি|দল|বিভাগ|صف|گروه|تیم|بخش|واحد|வரிசை|குழு|துறை|ຄິວ|ທີມ|ພະແນກ|warteschlange|gruppe|abteilung|postfach|file|équipe|service',
  createdAt:
    'created|opened|date created|created date|date opened|date submitted|create date|creation date|submitted|received|creado|fecha de creación|สร้างเมื่อ|วันที่สร้าง|তৈরি|তৈরির তারিখ|ایجاد|ایجاد شده|تاریخ ایجاد|உருவாக்கப்பட்டது|ສ້າງເມື່ອ|erstellt|erstellt am|angelegt|créé le|date de création',
  updatedAt:
    'updated|last updated|last update|modified|last modified|last activity|actualizado|última actualización|อัปเดตล่าสุด|แก้ไขล่าสุด|হালনাগাদ|به‌روزرسانی|آخرین به‌روزرسانی|புதுப்பிக்கப்பட்டது|ອັບເດດ|aktualisiert|zuletzt aktualisiert|geändert|mis à jour|dernière mise à jour',
  description:
    'description|problem description|details|descripción|รายละเอียด|বিবরণ|توضیحات|شرح|விளக்கம்|ລາຍລະອຽດ|beschreibung',
  language:
    'language|preferred language|idioma|idioma del cliente|ภาษา|ভাষা|زبان|மொழி|ພາສາ|sprache|kundensprache|langue',
  since:
    'customer since|client since|member since|guest since|cliente desde|ลูกค้าตั้งแต่|เป็นลูกค้าตั้งแต่|গ্রাহক হয়েছেন|যেদিন থেকে গ্রাহক|مشتری از|வாடிக்கையாளரானது|ລູກຄ້າຕັ້ງແຕ່|kunde seit|kundin seit|client depuis',
  plan: 'plan|subscription|service plan|plan contratado|suscripción|แพ็กเกจ|แผนบริการ|প্ল্যান|پلن|اشتراک|طرح|திட்டம்|ແພັກເກດ|tarif|abonnement|vertrag|abo|forfait',
  renewsAt:
    'renewal|renewal date|renews|contract renewal|contract end|renovación|fecha de renovación|ต่ออายุ|วันที่ต่ออายุ|নবায়ন|নবায়নের তারিখ|تمدید|تاریخ تمدید|புதுப்பித்தல்|ຕໍ່ອາຍຸ|verlängerung|vertragsende|renouvellement',
  preference:
    'contact preference|contact preferences|preferred contact|preferred contact method|preferred channel|how to contact|preferencia de contacto|ช่องทางที่สะดวก|วิธีการติดต่อที่ต้องการ|যোগাযোগের পছন্দ|نحوه تماس|ترجیح تماس|தொடர்பு விருப்பம்|ວິທີຕິດຕໍ່|kontaktwunsch|bevorzugter kontakt|préférence de contact',
};

const MEANINGS = new Map<string, Meaning>();
for (const [meaning, words] of Object.entries(WORDS) as [Meaning, string][])
  for (const word of words.split('|')) if (!MEANINGS.has(word)) MEANINGS.set(word, meaning);

/** A label as it is compared: lower case, without the colon, star or bracket that pages put around it. */
export function plainLabel(label: string): string {
  return label
    .toLowerCase()
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, (mark) => (mark === '\u200c' ? mark : ''))
    .replace(/\s+/g, ' ')
    .replace('e-mail', 'email')
    .replace(/^[\s*•·]+|[\s*:：?()]+$/gu, '');
}

/** "Client's phone" says no more than "Phone", nor "Created at" than "Created"; a "Contact status" is not the record's. */
const AROUND =
  /^(?:customer|client|contact|requester|submitter|reporter|sender|guest|primary|work|mobile|cell|main)(?:'s)? (?=(?:full |first |last )?name|email|phone|mobile|company|language|plan$)|(?<=ed|ws|o) (?:at|on|el)$/;

/** What a label means, or undefined when no listed word is all that it says. */
export function meaningOf(label: string): Meaning | undefined {
  if (label.length > 60) return undefined;
  const plain = plainLabel(label);
  return MEANINGS.get(plain) ?? MEANINGS.get(plain.replace(AROUND, ''));
}

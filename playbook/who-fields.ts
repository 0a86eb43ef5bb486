/**
 * Words in the label of a field that says who somebody is: country, nationality, language, gender, age,
 * birth, religion, ethnicity, health, family, name, address. Such a field is never read for the stance.
 * English stands in `guidance/evidence/recorded.ts`.
 */
export const WHO_FIELDS = {
  /** Whole words. */
  words: [
    // Spanish
    'país|países|nacionalidad|ciudadanía|idioma|lengua|género|sexo|edad|nacimiento|religión|etnia|raza|origen|salud|discapacidad|estado civil|nombre|apellidos?|dirección|ciudad|provincia|código postal|tratamiento',
    // Persian
    'کشور|ملیت|تابعیت|زبان|جنسیت|جنس|سن|تولد|دین|مذهب|قومیت|نژاد|سلامت|معلولیت|تأهل|نام|نشانی|آدرس|شهر|استان|کد پستی|لقب',
  ],
  /** Beginnings of words: endings vary. */
  beginnings: [
    // Bengali
    'দেশ|জাতীয়তা|নাগরিকত্ব|ভাষা|লিঙ্গ|বয়স|বয়স|জন্ম|ধর্ম|জাতি|স্বাস্থ্য|বৈবাহিক|নাম|ঠিকানা|শহর|জেলা|পোস্টকোড',
    // Tamil
    'நாடு|நாட்ட|குடியுரிமை|தேசிய|மொழி|பாலின|வயது|பிறந்த|பிறப்பு|மதம்|சமய|இனம்|சாதி|உடல்நல|திருமண|பெயர்|முகவரி|நகர|மாவட்ட|அஞ்சல் குறியீடு',
  ],
  /** Anywhere: these scripts set no blanks between words. */
  anywhere: [
    // Thai
    'ประเทศ|สัญชาติ|เชื้อชาติ|ภาษา|เพศ|อายุ|วันเกิด|ศาสนา|สุขภาพ|ความพิการ|สถานภาพสมรส|ที่อยู่|จังหวัด|รหัสไปรษณีย์|คำนำหน้า',
    // Lao
    'ປະເທດ|ສັນຊາດ|ເຊື້ອຊາດ|ຊົນເຜົ່າ|ພາສາ|ເພດ|ອາຍຸ|ວັນເກີດ|ສາສະໜາ|ສຸຂະພາບ|ຄວາມພິການ|ທີ່ຢູ່|ແຂວງ|ລະຫັດໄປສະນີ',
  ],
} as const;

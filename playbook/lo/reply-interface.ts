import type { ReplyInterfaceWords } from '../interface-words.ts';

/** Wording around what helps while and after a reply is written; the panel loads it with the advice. */
export const REPLY_INTERFACE: ReplyInterfaceWords = {
  'draft.title': 'ກວດຮ່າງ',
  'draft.why': 'ກວດໃນບຣາວເຊີນີ້ຂະນະທີ່ທ່ານຂຽນ. ບໍ່ມີຫຍັງຖືກເກັບໄວ້.',
  'draft.empty': 'ເລີ່ມຂຽນໃນຊ່ອງຕອບ: ຈະກວດທຸກເທື່ອທີ່ຢຸດພັກ.',
  'draft.fine': 'ບໍ່ມີຫຍັງຕ້ອງແກ້.',
  'draft.count': 'ມີ {count} ຈຸດຄວນເບິ່ງ',
  'draft.ignore': 'ຂ້າມໃນບ່ອນນີ້',
  'draft.ignored': 'ຂ້າມໄປ {count}',
  'draft.unread': 'ຮ່າງທີ່ເປັນພາສາ{language} ຍັງບໍ່ທັນກວດໄດ້.',
  'draft.level.error': 'ຢຸດ',
  'draft.level.warning': 'ເບິ່ງຄືນ',
  'draft.level.suggestion': 'ດີກວ່ານີ້ໄດ້',

  'promises.due': 'ພາຍໃນ {day}',
  'promises.overdue': 'ກາຍກຳນົດຕັ້ງແຕ່ {day}',
  'promises.undated': 'ບໍ່ໄດ້ບອກວັນທີ',

  'loyalty.recovery': 'ເວົ້າແບບນີ້ແທນ',
  'loyalty.ways': 'ວິທີເວົ້າແບບອື່ນ',
  'loyalty.figures': 'ຕື່ມຈາກບັນຊີລູກຄ້າ: {gaps}',
  'loyalty.map': 'ທັງຫົກຄຳຖາມ',
  'loyalty.answered': 'ໝາຍວ່າຕອບແລ້ວ',
  'loyalty.note': 'ສິ່ງທີ່ເວົ້າໄປ ໃນແຖວດຽວ',
  'loyalty.copy-map': 'ສຳເນົາເປັນບັນທຶກພາຍໃນ',
  'loyalty.kept': 'ເກັບໄວ້ໃນບຣາວເຊີນີ້ເທົ່ານັ້ນ.',

  'extra.title': 'ອີກຢ່າງໜຶ່ງ',
  'extra.why': 'ທ່ານໃຊ້ເວລານາທີດຽວ ລູກຄ້າບໍ່ເສຍຫຍັງ. ໃຊ້ເມື່ອເລື່ອງຈົບແລ້ວ.',

  'journey.title': 'ເສັ້ນທາງທັງໝົດ',
  'journey.why': 'ຍັງຄ້າງກັບລູກຄ້ານີ້ນຳ. ພາດຈຸດດຽວ ກໍຄືພາດທັງໝົດ.',

  'hand-over.title': 'ສົ່ງຕໍ່ວຽກ',
  'hand-over.why': 'ບັນທຶກໃຫ້ເພື່ອນຮ່ວມງານທີ່ຮັບວຽກຕໍ່.',
  'hand-over.copy': 'ສຳເນົາບັນທຶກ',

  'after-hard.title': 'ພັກຈັກນາທີ',
  'after-hard.why': 'ສິ່ງນີ້ບໍ່ຖືກນັບ ບໍ່ຖືກເກັບ ແລະ ບໍ່ບອກໃຜ.',
  'after-hard.off': 'ບໍ່ຕ້ອງສະເໜີອີກ',

  'script.language': 'ພາສາຂອງບົດຂຽນ',
};

import type { MemoryInterfaceWords } from '../interface-words.ts';

/** Wording of what is remembered of customers and what came of it; the options page loads it with that section. */
export const MEMORY_INTERFACE: MemoryInterfaceWords = {
  'memory.lead':
    'ຫຼັງການຕິດຕໍ່ ພະນັກງານກົດເທື່ອດຽວບອກວ່າລູກຄ້າຕອບຮັບແນວໃດ. ບຣາວເຊີນີ້ຈື່ໄວ້ ໂດຍບໍ່ມີຊື່ ຫຼື ຄຳເວົ້າ ແລະ ໃຫ້ມີຜົນໜ້ອຍໜຶ່ງໃນເທື່ອໜ້າ.',
  'memory.days': 'ຈື່ໄວ້ຈັກມື້',
  'memory.days-hint': '0 ແມ່ນບໍ່ຈື່ຫຍັງ. ສິ່ງທີ່ເກົ່າກວ່ານັ້ນຖືກລຶບເມື່ອເປີດແຜງ ຫຼື ໜ້ານີ້.',
  'memory.kept': 'ໃນບຣາວເຊີນີ້ຈື່ການຕິດຕໍ່ໄວ້ {count} ເທື່ອ.',
  'memory.none': 'ໃນບຣາວເຊີນີ້ບໍ່ໄດ້ຈື່ຫຍັງ.',
  'memory.what':
    'ຂອງແຕ່ລະການຕິດຕໍ່: ມື້, ຄຳແນະນຳ, ຫຼັກຖານແຕ່ລະປະເພດແຮງປານໃດ ແລະ ສິ່ງທີ່ພະນັກງານກົດ ພາຍໃຕ້ເລກລະຫັດທີ່ປົນໄວ້ສຳລັບລູກຄ້າ ແລະ ຄຳຂໍ. ບໍ່ເຄີຍຢູ່ໃນການສົ່ງອອກ.',
  'memory.forget': 'ລືມທຸກຄົນ',
  'memory.forget-sure': 'ລຶບສິ່ງທີ່ຈື່ໄວ້ຂອງລູກຄ້າທຸກຄົນໃນບຣາວເຊີນີ້ບໍ່? ເອົາຄືນບໍ່ໄດ້.',
  'memory.forget-yes': 'ລຶບທັງໝົດ',
  'memory.forget-no': 'ເກັບໄວ້',
  'memory.forgotten': 'ລຶບທັງໝົດແລ້ວ.',
  'memory.failed': 'ບຣາວເຊີເຮັດບໍ່ໄດ້: {problem}',

  'report.title': 'ຄຳແນະນຳຖືກເລື້ອຍປານໃດ',
  'report.lead':
    'ນັບການຕິດຕໍ່ທີ່ພະນັກງານບອກຜົນ ຫຼື ຕັດສິນຕ່າງອອກໄປ. ຜູ້ທີ່ອົບອຸ່ນຂຶ້ນແມ່ນຢາກໃກ້ຊິດ; ຜູ້ທີ່ຖອຍອອກແມ່ນຢາກມີໄລຍະຫ່າງ; “ຕາມທີ່ຄາດ” ບອກວ່າວິທີນັ້ນຖືກແລ້ວ.',
  'report.days': 'ໃນຮອບ',
  'report.period': '{count} ມື້',
  'report.none': 'ໃນໄລຍະນີ້ຍັງບໍ່ມີການຕິດຕໍ່ໃດມີຜົນ.',
  'report.results': 'ຜົນ',
  'report.fitted': 'ຖືກ',
  'report.share': '{fitted} ຈາກ {count}, {share}',
  'report.undecided': 'ປ່ອຍໄວ້',
  'report.by-stance': 'ຕາມຄຳແນະນຳ',
  'report.by-band': 'ຕາມຄວາມແຮງ',
  'report.by-family': 'ຕາມປະເພດຫຼັກຖານ',

  'refit.title': 'ຊັ່ງນ້ຳໜັກຕາມຜົນຂອງທ່ານ',
  'refit.lead':
    'ຄິດໄລ່ວ່າຫຼັກຖານແຕ່ລະປະເພດຄວນມີນ້ຳໜັກປານໃດຕາມຜົນເຫຼົ່ານີ້ ໂດຍໃຫ້ໃກ້ກັບຄ່າປັດຈຸບັນ. ບໍ່ມີຫຍັງປ່ຽນຈົນກວ່າທ່ານຈະນຳໃຊ້ ແລະ ບັນທຶກ.',
  'refit.start': 'ຄິດໄລ່',
  'refit.too-few': 'ຕ້ອງມີຢ່າງໜ້ອຍ {needed} ຜົນ; ຕອນນີ້ມີ {count}.',
  'refit.nothing': 'ຜົນເຫຼົ່ານີ້ບໍ່ຮຽກຮ້ອງໃຫ້ປ່ຽນ.',
  'refit.family': 'ປະເພດຫຼັກຖານ',
  'refit.now': 'ດຽວນີ້',
  'refit.then': 'ຫຼັງປ່ຽນ',
  'refit.fits': 'ໃນ {count} ຜົນ ຄຳແນະນຳຈະຖືກ {after}; ດຽວນີ້ຖືກ {before}.',
  'refit.samples': 'ສິ່ງທີ່ຈະປ່ຽນສຳລັບລູກຄ້າຕົວຢ່າງ',
  'refit.sample': 'ລູກຄ້າຕົວຢ່າງ',
  'refit.apply': 'ນຳໃຊ້',
  'refit.applied': 'ໃສ່ໃນແບບຟອມແລ້ວ. ມີຜົນເມື່ອທ່ານບັນທຶກ.',
  'refit.undo': 'ກັບຄືນ',
  'refit.own': 'ທີມຂອງທ່ານຊັ່ງຫຼັກຖານຕາມຜົນຂອງຕົນເອງ.',
  'refit.built-in': 'ໃຊ້ນ້ຳໜັກທີ່ມີມາພ້ອມ',
};

import type { InterfaceWords } from '../interface-words.ts';

/** Wording of the side panel before there is advice, and what both pages share. `{name}` marks a slot. */
export const INTERFACE: InterfaceWords = {
  'panel.options': 'ຕົວເລືອກ',
  'panel.teach': 'ສອນໜ້ານີ້',

  'state.reading': 'ກຳລັງອ່ານບັນທຶກ…',
  'state.no-record': 'ບ່ອນນີ້ບໍ່ມີບັນທຶກລູກຄ້າ',
  'state.no-record.body': 'ເປີດຄຳຂໍ, ລາຍຊື່ ຫຼື ບໍລິສັດ ແລ້ວຄຳແນະນຳຈະຂຶ້ນເອງ.',
  'state.no-record.known': 'ນີ້ແມ່ນ {crm} ແຕ່ຍັງບໍ່ໄດ້ເປີດບັນທຶກໃດໜຶ່ງ.',
  'state.not-enabled': 'ຍັງບໍ່ໄດ້ອ່ານເວັບນີ້',
  'state.not-enabled.body': 'ກົດປຸ່ມ Doorstep ໃນແຖບເຄື່ອງມື ເພື່ອອ່ານແຖບນີ້ເທື່ອໜຶ່ງ.',
  'state.not-enabled.always': 'ຫຼື ໃຫ້ອ່ານເວັບນີ້ທຸກເທື່ອທີ່ເປີດແຜງ:',
  'state.not-enabled.button': 'ອ່ານເວັບນີ້ສະເໝີ',
  'state.not-enabled.origin': 'ຂໍອະນຸຍາດຈາກບຣາວເຊີສຳລັບ {origin} ເທົ່ານັ້ນ ບໍ່ຂໍເວັບອື່ນ.',
  'state.not-enabled.refused': 'ບຣາວເຊີບໍ່ອະນຸຍາດ. ທ່ານຍັງໃຊ້ປຸ່ມໃນແຖບເຄື່ອງມືໄດ້ ຫຼື ລອງໃໝ່.',
  'state.restricted': 'ໜ້ານີ້ອ່ານບໍ່ໄດ້',
  'state.restricted.body': 'ບຣາວເຊີບໍ່ໃຫ້ສ່ວນເສີມເຂົ້າໜ້າ ແລະ ຮ້ານຂອງມັນເອງ. ປ່ຽນໄປແຖບທີ່ມີລະບົບບໍລິການລູກຄ້າຂອງທ່ານ.',
  'state.failed': 'ເກີດຂໍ້ຜິດພາດ',
  'state.failed.next': 'ລອງໃໝ່. ຖ້າຍັງເປັນຢູ່ ໃຫ້ໂຫຼດໜ້າໃນແຖບນັ້ນຄືນ.',
  'state.failed.again': 'ລອງໃໝ່',

  'fail.reader': 'ອ່ານໜ້ານີ້ບໍ່ໄດ້: {problem}',
  'fail.bad-record': 'ສິ່ງທີ່ມາຈາກໜ້ານີ້ບໍ່ແມ່ນບັນທຶກ: {problem}',
  'fail.no-answer': 'ໜ້ານີ້ບໍ່ຕອບ.',
  'fail.disconnected': 'ໜ້ານີ້ຕັດການເຊື່ອມຕໍ່ເລື້ອຍໆ.',
  'fail.orphaned': 'Doorstep ຖືກອັບເດດໃນຕອນທີ່ແຜງນີ້ເປີດຢູ່. ປິດແຜງ ແລ້ວເປີດໃໝ່.',
  'fail.advice': 'ອ່ານບັນທຶກແລ້ວ ແຕ່ຄິດໄລ່ຄຳແນະນຳບໍ່ໄດ້: {problem}',

  'site.always': 'ອ່ານ {origin} ທຸກເທື່ອທີ່ເປີດແຜງ.',
  'site.stop': 'ເຊົາອ່ານເວັບນີ້',

  'storage.unreadable': 'ການຕັ້ງຄ່າທີມທີ່ບັນທຶກໄວ້ອ່ານບໍ່ໄດ້ ({problem}). ດຽວນີ້ໃຊ້ຄ່າທີ່ມີມາພ້ອມ; ສະບັບທີ່ອ່ານບໍ່ໄດ້ຍັງເກັບໄວ້ໃນບຣາວເຊີນີ້.',
  'storage.unread':
    'ບຣາວເຊີໂຫຼດການຕັ້ງຄ່າທີມທີ່ບັນທຶກໄວ້ບໍ່ໄດ້ ({problem}). ຂໍ້ມູນບໍ່ໄດ້ເສຍ. ລະຫວ່າງນີ້ໃຊ້ຄ່າທີ່ມີມາພ້ອມ ແລະ ຈະບັນທຶກບໍ່ໄດ້ຈົນກວ່າໂຫຼດສຳເລັດ.',
  'storage.refused': 'ບຣາວເຊີບັນທຶກບໍ່ໄດ້ ({problem}). ບໍ່ມີຫຍັງປ່ຽນ. ລອງໃໝ່.',
};

import { expect, it } from 'vitest';
import { advise } from '../../../guidance/advise.ts';
import { DEFAULT_TEAM } from '../../../guidance/team.ts';
import { EN } from '../../../playbook/en/markers/index.ts';
import { LO } from '../../../playbook/lo/markers/index.ts';
import { phrases } from '../phrases.ts';
import { NOW, recordOf, signalsOf } from '../records.ts';

function signalsIn(text: string): string[] {
  const record = recordOf([`customer: ${text}`]);
  return signalsOf(advise(record, DEFAULT_TEAM, { reactions: [] }, NOW, {}, [EN, LO]));
}

const SAYS: readonly [signal: string, text: string][] = [
  ['asks-for-call', 'ລົບກວນໂທກັບຫາຂ້ອຍແດ່'],
  ['asks-for-call', 'ໂທມາເລີຍເດີ ພິມບໍ່ຄ່ອຍຖະໜັດ'],
  ['asks-for-call', 'ຂໍລົມທາງໂທລະສັບດີກວ່າ'],
  ['asks-for-person', 'ຂໍລົມກັບພະນັກງານແທ້ໆໄດ້ບໍ່'],
  ['asks-for-person', 'ບໍ່ຢາກລົມກັບບັອດແລ້ວ'],
  ['asks-for-meeting', 'ຢາກນັດພົບກັນທີ່ຮ້ານຈັກມື້'],
  ['asks-for-explanation', 'ຊ່ວຍອະທິບາຍໃຫ້ຟັງແດ່ວ່າຄ່າທຳນຽມນີ້ມາຈາກໃສ'],
  ['asks-for-explanation', 'ຢາກຮູ້ເຫດຜົນທີ່ຖືກປະຕິເສດ'],
  ['asks-for-guidance', 'ສອນເທື່ອລະຂັ້ນໄດ້ບໍ່ ຂ້ອຍໃຊ້ບໍ່ເປັນ'],
  ['asks-for-guidance', 'ຢາກໃຫ້ພາເຮັດແດ່'],
  ['asks-for-advice', 'ຖ້າເປັນເຈົ້າຈະເລືອກລຸ້ນໃດ'],
  ['asks-for-advice', 'ຂໍຄຳແນະນຳແດ່'],
  ['asks-for-updates', 'ຊ່ວຍແຈ້ງຄວາມຄືບໜ້າເລື້ອຍໆແດ່ເດີ'],
  ['asks-for-reply', 'ກະລຸນາຕິດຕໍ່ກັບແດ່'],
  ['invites-contact', 'ມີຫຍັງໂທຫາໄດ້ຕະຫຼອດ'],
  ['complains-of-silence', 'ສົ່ງໄປສອງອາທິດແລ້ວ ບໍ່ມີໃຜຕິດຕໍ່ກັບເລີຍ'],
  ['complains-of-silence', 'ອ່ານແລ້ວບໍ່ຕອບ'],
  ['refuses-calls', 'ຢ່າໂທມາເດີ'],
  ['refuses-calls', 'ບໍ່ສະດວກຮັບສາຍ'],
  ['refuses-calls', 'ຂ້ອຍບໍ່ມັກລົມໂທລະສັບ'],
  ['refuses-contact', 'ບໍ່ຕ້ອງຕິດຕໍ່ມາອີກ'],
  ['refuses-contact', 'ຖ້າມີຫຍັງຂ້ອຍຈະທັກໄປເອງ'],
  ['refuses-mail', 'ເຊົາສົ່ງອີເມວມາໄດ້ແລ້ວ'],
  ['refuses-programme', 'ບໍ່ເຮັດແບບສອບຖາມເດີ'],
  ['refuses-questions', 'ບໍ່ຕ້ອງຖາມຫຍັງຫຼາຍ'],
  ['wants-writing', 'ຕິດຕໍ່ທາງອີເມວເທົ່ານັ້ນ'],
  ['wants-short', 'ຂໍສັ້ນໆພໍ'],
  ['wants-short', 'ບໍ່ຕ້ອງອະທິບາຍຍາວ'],
  ['wants-just-done', 'ພຽງແຕ່ຄືນເງິນໃຫ້ກໍພໍ'],
  ['wants-self-service', 'ຂໍລິ້ງພໍ ຂ້ອຍຈະເຮັດເອງ'],
  ['wants-privacy', 'ຢ່າໃຫ້ທາງບ້ານຮູ້ ຂໍເປັນຄວາມລັບ'],
  ['complains-of-contact', 'ໂທມາທຸກມື້ ໜ້າລຳຄານຫຼາຍ'],
  ['complains-of-process', 'ເປັນຫຍັງຕ້ອງຕື່ມຟອມຊ້ຳອີກ'],
  ['in-a-hurry', 'ກຳລັງຮີບຫຼາຍ'],
  ['busy-now', 'ຄາປະຊຸມຢູ່'],
  ['worn-out', 'ເລົ່າເລື່ອງນີ້ໄປສາມເທື່ອແລ້ວ'],
  ['afraid-or-lost', 'ຂ້ອຍຢ້ານຫຼາຍ ຊ່ວຍແດ່'],
  ['grieving', 'ແມ່ຫາກໍ່ເສຍໄປເດືອນແລ້ວ'],
  ['refuses-data', 'ບໍ່ສະດວກໃຫ້ເບີ'],
  ['asks-how', 'ຕ້ອງຕັ້ງຄ່າແນວໃດ'],
  ['asks-why', 'ເປັນຫຍັງຍອດເດືອນນີ້ສູງກວ່າເກົ່າ'],
  ['asks-for-explanation', 'ຢາກຟັງເຫດຜົນແທ້ໆ'],
  ['complains-of-silence', 'ຄືເວົ້າກັບກຳແພງ'],
  ['asks-for-call', 'ມື້ອື່ນໂທມາໂລດ'],
  ['refuses-data', 'ຖາມໄປເຮັດຫຍັງ'],
];

it.each(SAYS)('%s: %s', (signal, text) => {
  expect(signalsIn(text)).toContain(signal);
});

const SAYS_NOTHING = phrases('lo', 'unsure');

it.each(SAYS_NOTHING)('reads no wish in: %s', (text) => {
  expect(signalsIn(text)).toEqual([]);
});

/** Wishes and complaints in all the ways they are worded. */
const WORDED = (['engage', 'distance'] as const).flatMap((stance) =>
  phrases('lo', stance).map((text) => [text, stance] as const),
);

it.each(WORDED)('%s: %s', (text, stance) => {
  const record = recordOf([`customer: ${text}`]);
  expect(advise(record, DEFAULT_TEAM, { reactions: [] }, NOW, {}, [EN, LO]).stance).toBe(stance);
});

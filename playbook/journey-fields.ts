/**
 * Words in the label of a field that counts or names what else is open for this customer, beside the
 * record itself. Tried in every language: labels are in the help desk's, not in the customer's.
 */
export const JOURNEY_FIELDS: readonly string[] = [
  'open tickets|open cases|other tickets|other cases|related tickets|related cases|linked tickets|open requests|other requests|open issues|open orders|unresolved',
  'tickets abiertos|casos abiertos|otros tickets|otros casos|tickets relacionados|solicitudes abiertas|otras solicitudes|incidencias abiertas|pedidos abiertos',
  'ตั๋วที่เปิดอยู่|เรื่องที่ค้าง|ตั๋วอื่น|เรื่องอื่น|ตั๋วที่เกี่ยวข้อง|คำขอที่ค้างอยู่',
  'খোলা টিকিট|অন্যান্য টিকিট|সম্পর্কিত টিকিট|খোলা অনুরোধ|চলমান টিকিট',
  'تیکت‌های باز|تیکت های باز|تیکت‌های دیگر|تیکت‌های مرتبط|درخواست‌های باز',
  'திறந்த டிக்கெட்|பிற டிக்கெட்|தொடர்புடைய டிக்கெட்|நிலுவையில் உள்ள கோரிக்கை',
  'ປີ້ທີ່ເປີດຢູ່|ເລື່ອງທີ່ຄ້າງ|ຄຳຮ້ອງອື່ນ|ຄຳຮ້ອງທີ່ກ່ຽວຂ້ອງ',
];

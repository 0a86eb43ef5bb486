import { describe, expect, it } from 'vitest';
import { sentences } from '../../guidance/words/sentences.ts';

const asks = (text: string) => sentences(text).some((sentence) => sentence.asks);

describe('a question without its mark', () => {
  it.each([
    'พัสดุถึงวันไหนคะ',
    'ส่งของวันเสาร์ได้ไหมครับ',
    'คืนเงินแล้วหรือยัง',
    'ร้านเปิดหรือเปล่า',
    'ราคาเท่าไหร่คะ',
    'ทำไมบิลขึ้นขนาดนี้',
    'ສົ່ງມື້ໃດ',
    'ເປີດວັນເສົາບໍ',
    'ໂອນເງິນແລ້ວບໍ່ຄັບ',
    'ເປັນຫຍັງຄ່າໄຟແພງ',
    'ລາຄາເທົ່າໃດ',
  ])('asks: %s', (text) => {
    expect(asks(text)).toBe(true);
  });

  it.each([
    'โอนเงินแล้วค่ะ',
    'ไม่มีใครรับสายเลย',
    'เมื่อไหร่ก็ได้ค่ะ',
    'ไม่รู้ว่าต้องทำยังไง',
    'ขอบคุณนะคะ',
    'เปลี่ยนที่อยู่ให้หน่อยค่ะ',
    'ບໍ່ເປັນຫຍັງ',
    'ບໍ່',
    'ມື້ໃດກໍໄດ້',
    'ບໍ່ມີໃຜຕອບເລີຍ',
    'ໂອນເງິນແລ້ວ',
    'No question here.',
  ])('does not ask: %s', (text) => {
    expect(asks(text)).toBe(false);
  });
});

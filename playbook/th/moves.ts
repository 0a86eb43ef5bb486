import type { Words } from '../words.ts';

/** How to find out when the record does not say: a sentence that offers something, and one that asks. */
export const MOVES: Words['moves'] = {
  general: {
    offer: 'เรื่องนี้มีที่มาที่อาจเป็นประโยชน์ หากต้องการ จะเล่าเพิ่มให้{{voice.polite}}',
    ask: 'อยากให้อธิบายว่าทำงานอย่างไร หรือให้จัดการให้เสร็จแล้วแจ้งสั้นๆ บรรทัดเดียวดี{{voice.ask}}',
  },
  work: {
    offer: 'ระหว่างดำเนินการ จะเขียนแจ้งให้ทราบทุกขั้นก็ได้{{voice.polite}}',
    ask: 'อยากให้แจ้งระหว่างทาง หรือแจ้งเมื่อเสร็จแล้วทีเดียวดี{{voice.ask}}',
  },
  recovery: {
    offer: 'หากต้องการ จะเขียนเล่าให้ทีละขั้นว่าเรื่องนี้เกิดขึ้นได้อย่างไร{{voice.polite}}',
    ask: 'อยากทราบว่าเรื่องนี้เกิดขึ้นได้อย่างไร หรือแค่ทราบว่าแก้แล้วก็พอ{{voice.ask}}',
  },
  'cannot-be-done': {
    offer: 'จะเทียบทางอื่นให้ดูสักสองสามทางก็ได้{{voice.polite}}',
    ask: 'อยากช่วยกันหาทางอื่น หรือให้ส่งทางที่ดีที่สุดมาให้ตอบตกลงได้เลยดี{{voice.ask}}',
  },
  cancellation: {
    offer: 'หากเป็นประโยชน์ จะส่งรายการสั้นๆ ว่าควรเก็บอะไรไว้ก่อนวันสุดท้าย{{voice.polite}}',
    ask: 'อยากให้ไล่ขั้นตอนสุดท้ายไปด้วยกัน หรือแค่ข้อความยืนยันก็พอ{{voice.ask}}',
  },
  choice: {
    offer: 'จะทำให้ดูสองแบบก็ได้ พร้อมข้อดีของแต่ละแบบ{{voice.polite}}',
    ask: 'อยากได้คำแนะนำว่าแบบไหนเหมาะ หรืออยากได้แค่ตัวเลขไปตัดสินใจเอง{{voice.ask}}',
  },
  onboarding: {
    offer: 'ขั้นแรกจะอยู่ทำไปด้วยกันก็ได้ จะได้เห็นว่าเป็นอย่างไร{{voice.polite}}',
    ask: 'ให้พาดูไปทีละส่วน หรืออยากได้ขั้นตอนไปทำเองดี{{voice.ask}}',
  },
  thanks: {
    offer: 'มีวิธีลัดเล็กๆ ที่ช่วยประหยัดเวลาเรื่องนี้ ส่งให้ได้{{voice.polite}}',
    ask: 'หากมีอะไรใหม่ในเรื่องนี้ อยากให้แจ้ง หรือแจ้งเฉพาะเมื่อคุณเขียนมาดี{{voice.ask}}',
  },
  conflict: {
    offer: 'จะเขียนสรุปให้ก่อน เรื่องอื่นจะทำต่อเมื่อคุณต้องการเท่านั้น{{voice.polite}}',
    ask: 'วันนี้แบบไหนดีกว่า ให้ไล่ดูไปด้วยกัน หรือจัดการให้เสร็จแล้วไม่รบกวนอีกดี{{voice.ask}}',
  },
};

/** What is said around the question, so that it is easy to answer in this channel. */
export const MOVE_LEADS: Words['moveLeads'] = {
  reply: 'ตอบสั้นๆ คำเดียวก็พอ{{voice.polite}}',
  chat: 'ขอถามสั้นๆ{{voice.polite}}',
  call: 'ก่อนอื่นขอถามข้อเดียวได้ไหม{{voice.ask}}',
  voicemail: 'สะดวกเมื่อไร ส่งข้อความสั้นๆ กลับมาได้เลย{{voice.polite}}',
};

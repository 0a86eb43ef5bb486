import { describe, expect, it } from 'vitest';
import { spokenLanguage } from '../../guidance/spoken-language.ts';
import { EN } from '../../playbook/en/markers/index.ts';
import { ES } from '../../playbook/es/markers/index.ts';
import { FA } from '../../playbook/fa/markers/index.ts';
import { TH } from '../../playbook/th/markers/index.ts';
import { customerSays, record, thread } from './sample-records.ts';

const ALL = [EN, ES, TH, FA];

describe('the language to answer in', () => {
  it.each([
    ['en', 'Where is my parcel? It was due on Monday.'],
    ['es', '¿Dónde está mi paquete? Tenía que llegar el lunes.'],
    ['es', 'hola necesito ayuda con la factura'],
    ['th', 'สวัสดีครับ พัสดุ DHL ของผมอยู่ที่ไหน'],
    ['fa', 'سلام، بسته من کجاست؟'],
  ])('is %s for: %s', (language, text) => {
    expect(spokenLanguage(customerSays(text), ALL)).toBe(language);
  });

  it('is that of the customer’s newest words, not of the agent’s or of a number', () => {
    const messages = thread(
      ['customer', 'Where is it?'],
      ['customer', 'ok ¿cuándo llega?'],
      ['agent', 'Soon, I hope.'],
      ['customer', '4471'],
    );
    expect(spokenLanguage(record({ messages }), ALL)).toBe('es');
  });

  it('is what the record says where there are no words', () => {
    expect(spokenLanguage(record({ customer: { language: 'TH-th' } }), ALL)).toBe('th');
    expect(spokenLanguage(record(), ALL)).toBeUndefined();
  });
});

import { expect, it } from 'vitest';
import { firstOf } from '../../crm/rules.ts';
import { LIBRARIES } from './documents.ts';

const HTML = '<dl><dd>Harbour 4</dd><dd>ana@prieto.example</dd><dd>jo@lind.example</dd></dl>';
const way = { at: 'dd', pick: /^(\S+@\S+)$/, via: 'Box', since: '2026-11' };

it.each(Object.keys(LIBRARIES))(
  'looks at the first match only, or at each until one fits (%s)',
  (library) => {
    const doc = LIBRARIES[library]?.(HTML) as Document;
    expect(firstOf([way], doc)).toBeUndefined();
    expect(firstOf([{ ...way, each: true }], doc)).toEqual({ value: 'ana@prieto.example', via: 'Box' });
  },
);

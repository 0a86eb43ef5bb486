import { describe, expect, it } from 'vitest';
import { parsePerson } from '../../crm/people.ts';

describe('who a label names', () => {
  it.each([
    ['Derek Voss <derek@voss.example>', { name: 'Derek Voss', email: 'derek@voss.example' }],
    ['"Voss, Derek" <derek@voss.example>', { name: 'Voss, Derek', email: 'derek@voss.example' }],
    ['nadia (Nadia Brooks)', { name: 'Nadia Brooks' }],
    ['desk@gym.example', { email: 'desk@gym.example' }],
    ['Ida Falk', { name: 'Ida Falk' }],
    ['', {}],
  ])('%s', (label, expected) => {
    expect(parsePerson(label)).toEqual(expected);
  });
});

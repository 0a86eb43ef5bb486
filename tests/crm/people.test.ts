import { describe, expect, it } from 'vitest';
import { firstNameOf, parsePerson } from '../../crm/people.ts';

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

describe('the first name for a greeting', () => {
  it.each([
    ['Derek Voss', 'Derek'],
    ['Anne-Marie O’Neil', 'Anne-Marie'],
    ['Marta', 'Marta'],
    ['Voss, Derek', undefined],
    ['D. Voss', undefined],
    ['agent007', undefined],
    ['Accounts Department of Voss Haulage', undefined],
  ])('%s', (name, expected) => {
    expect(firstNameOf(name)).toBe(expected);
  });
});

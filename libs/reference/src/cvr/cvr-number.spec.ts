import { describe, expect, it } from '@jest/globals';
import { checkCvrNumber, isCvrNumber } from './cvr-number.js';

describe('checkCvrNumber', () => {
  it.each(['13748136', ' 13 74 81 36 ', 'DK13748136', 'dk 13748136', 'DK-13748136', '13\u00A0748\u00A0136'])(
    'reads %j as 13748136',
    (text) => {
      expect(checkCvrNumber(text)).toEqual({ valid: true, cvr: '13748136' });
    },
  );

  it.each([
    ['', 'empty'],
    ['DK', 'empty'],
    ['1374813A', 'not-digits'],
    ['SE13748136', 'not-digits'],
    ['1374.8136', 'not-digits'],
    ['1374813', 'wrong-length'],
    ['137481360', 'wrong-length'],
    ['00000000', 'leading-zero'],
    ['13748137', 'wrong-check-digit'],
    ['31748136', 'wrong-check-digit'],
  ])('refuses %j: %s', (text, code) => {
    expect(checkCvrNumber(text)).toMatchObject({ valid: false, problem: { code } });
  });

  it('says what is wrong in both languages', () => {
    expect(checkCvrNumber('1374813')).toEqual({
      valid: false,
      problem: {
        code: 'wrong-length',
        detail: { da: 'Et CVR-nummer har præcis 8 cifre.', en: 'A CVR number has exactly 8 digits.' },
      },
    });
  });

  it('notices every single wrong digit', () => {
    const wrong = Array.from('13748136').flatMap((digit, place) =>
      Array.from('0123456789')
        .filter((other) => other !== digit)
        .map((other) => `${'13748136'.slice(0, place)}${other}${'13748136'.slice(place + 1)}`),
    );
    expect(wrong).toHaveLength(72);
    expect(wrong.filter(isCvrNumber)).toEqual([]);
  });
});

describe('isCvrNumber', () => {
  it.each([
    ['13748136', true],
    ['10150817', true],
    ['DK13748136', false],
    ['13 74 81 36', false],
    ['13748137', false],
    ['', false],
  ])('%j: %s', (text, valid) => {
    expect(isCvrNumber(text)).toBe(valid);
  });
});

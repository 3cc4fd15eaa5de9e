import { describe, expect, it } from '@jest/globals';
import { branchDigits, padCpv, parseCpv, possibleAncestors } from './cpv-code.js';

describe('parseCpv', () => {
  it.each([
    ['85312000', '85312000'],
    ['85312000-9', '85312000'],
    ['  85312000-9 ', '85312000'],
    ['03000000-1', '03000000'],
  ])('reads %j as %s', (text, code) => {
    expect(parseCpv(text)).toBe(code);
  });

  it('drops whatever check digit it finds, without computing it', () => {
    expect(Array.from('0123456789', (digit) => parseCpv(`85312000-${digit}`))).toEqual(
      Array.from({ length: 10 }, () => '85312000'),
    );
  });

  it.each([
    '',
    '85',
    '8531200',
    '853120000',
    '85312000-',
    '85312000-12',
    '85312000 9',
    'AA01-1',
    '8531200O',
    '８５３１２０００',
  ])('refuses %j', (text) => {
    expect(parseCpv(text)).toBeUndefined();
  });
});

describe('padCpv', () => {
  it.each([
    ['85', '85000000'],
    ['853', '85300000'],
    ['8531200', '85312000'],
    ['03', '03000000'],
    ['85312000', '85312000'],
    ['85312000-9', '85312000'],
  ])('fills %j up to %s', (text, code) => {
    expect(padCpv(text)).toBe(code);
  });

  it.each(['', '8', '853-1', '853120001', 'health'])('refuses %j', (text) => {
    expect(padCpv(text)).toBeUndefined();
  });
});

describe('branchDigits', () => {
  it.each([
    ['85000000', '85'],
    ['30000000', '30'],
    ['85310000', '8531'],
    ['85312310', '8531231'],
    ['92111001', '92111001'],
  ])('finds the branch of %s in %s', (code, digits) => {
    expect(branchDigits(code)).toBe(digits);
  });
});

describe('possibleAncestors', () => {
  it.each([
    ['85312310', ['85312300', '85312000', '85310000', '85300000', '85000000']],
    ['30190001', ['30190000', '30100000', '30000000']],
    ['85000000', []],
    ['90000000', []],
  ])('names the codes above %s, nearest first', (code, above) => {
    expect(possibleAncestors(code)).toEqual(above);
  });
});

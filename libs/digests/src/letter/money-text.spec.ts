import { describe, expect, it } from '@jest/globals';
import { moneyText } from './money-text.js';

describe('moneyText', () => {
  it.each([
    [125_000_000, 'DKK', '1.250.000 kr.', 'DKK 1,250,000'],
    [99_950, 'DKK', '999,50 kr.', 'DKK 999.50'],
    [8_000_000, 'EUR', '80.000 €', '€80,000'],
  ])('writes %d of %s as people in each language do', (minor, currency, da, en) => {
    const plain = (text: string) => text.replaceAll('\u00a0', ' ');
    expect(plain(moneyText({ minor, currency }, 'da'))).toBe(da);
    expect(plain(moneyText({ minor, currency }, 'en'))).toBe(en);
  });
});

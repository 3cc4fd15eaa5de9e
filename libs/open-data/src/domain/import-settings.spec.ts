import { describe, expect, it } from '@jest/globals';
import { importSettings } from './import-settings.js';
import { percentOf } from './import.js';

describe('importSettings', () => {
  it('fills up what was not said', () => {
    expect(importSettings({})).toEqual({ currency: 'EUR', scheme: 'IMPORT' });
    expect(importSettings({ currency: 'DKK', scheme: 'DK-CVR' })).toEqual({
      currency: 'DKK',
      scheme: 'DK-CVR',
    });
  });

  it.each([
    [{ currency: 'dkk' }, '/currency'],
    [{ currency: '' }, '/currency'],
    [{ scheme: 'pt-nif' }, '/scheme'],
    [{ scheme: 'X' }, '/scheme'],
    [{ scheme: `PT-${'X'.repeat(40)}` }, '/scheme'],
  ])('refuses %j at its place', (stated, pointer) => {
    expect(() => importSettings(stated)).toThrow(
      expect.objectContaining({
        code: 'import-invalid',
        extra: { errors: [expect.objectContaining({ pointer })] },
      }),
    );
  });
});

describe('percentOf', () => {
  it.each([
    ['staged', 0, 10, 0],
    ['running', 3, 10, 30],
    ['running', 10, 10, 99],
    ['failed', 5, 9, 55],
    ['done', 10, 10, 100],
    ['received', 0, 0, 0],
  ] as const)('%s with %d of %d lines is %d percent', (state, done, total, percent) => {
    expect(percentOf(state, done, total)).toBe(percent);
  });
});

import { describe, expect, it } from '@jest/globals';
import { importArguments } from './import-arguments.js';

describe('importArguments', () => {
  it('needs no more than a file', () => {
    expect(importArguments(['awards.jsonl'])).toEqual({
      file: 'awards.jsonl',
      settings: { currency: 'EUR', scheme: 'IMPORT' },
    });
  });

  it('reads currency and register', () => {
    const { settings } = importArguments(['awards.jsonl', '--currency', 'GBP', '--scheme=GB-COH']);
    expect(settings).toEqual({ currency: 'GBP', scheme: 'GB-COH' });
  });

  it.each([[[]], [['a.jsonl', 'b.jsonl']], [['a.jsonl', '--coin', 'EUR']], [['a.jsonl', '--currency']]])(
    'tells how it is called where it was called with %j',
    (args) => {
      expect(() => importArguments(args)).toThrow('Usage: npm run import -- FILE');
    },
  );

  it('refuses a currency in which amounts are not compared', () => {
    expect(() => importArguments(['a.jsonl', '--currency', 'eur'])).toThrow(
      expect.objectContaining({ code: 'import-invalid' }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { oneLine, shortened } from './one-line.js';

describe('oneLine', () => {
  it.each([
    ['Træning\r\nBcc: alle@example.dk', 'Træning Bcc: alle@example.dk'],
    ['  to\t ord ', 'to ord'],
    ['bag\u202elæns', 'baglæns'],
    ['æøå & <b>', 'æøå & <b>'],
  ])('%j becomes %j', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });
});

describe('shortened', () => {
  it('leaves what fits', () => {
    expect(shortened('Træning i eget hjem', 60)).toBe('Træning i eget hjem');
  });

  it('cuts between words', () => {
    expect(shortened('Træning i eget hjem for borgere', 22)).toBe('Træning i eget hjem…');
  });

  it('cuts a word that is too long by itself', () => {
    expect(shortened('Rehabiliteringsforløbskoordinator', 10)).toBe('Rehabilit…');
  });
});

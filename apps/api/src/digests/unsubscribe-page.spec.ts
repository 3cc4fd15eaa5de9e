import { describe, expect, it } from '@jest/globals';
import { preferredLanguage } from './link-page.js';
import { unsubscribePage } from './unsubscribe-page.js';

describe('unsubscribePage', () => {
  it('asks with one button and nothing else to press', () => {
    const page = unsubscribePage({ language: 'da', subscribed: true });
    expect(page.match(/<button/g)).toHaveLength(1);
    expect(page).toContain('<html lang="da">');
    expect(page).not.toMatch(/<a |<script|<img/);
  });

  it('has no button where there is nothing to do', () => {
    expect(unsubscribePage({ language: 'en', subscribed: false })).not.toContain('<button');
  });
});

describe('preferredLanguage', () => {
  it.each([
    [undefined, 'da'],
    ['', 'da'],
    ['en-GB,en;q=0.9,da;q=0.8', 'en'],
    ['da-DK,da;q=0.9,en;q=0.8', 'da'],
    ['de,en;q=0.5', 'en'],
    ['sv', 'da'],
  ])('reads %j as %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});

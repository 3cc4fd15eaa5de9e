import { describe, expect, it } from '@jest/globals';
import { renderAccountMail } from './account-mail.js';

const LINK = 'https://medspil.example/v1/auth/verify-email?token=abc&callbackURL=%2F';

describe('a letter of an account', () => {
  it.each(['confirm-address', 'reset-password', 'address-taken', 'provider-linked'] as const)(
    '%s carries its link in both forms',
    (kind) => {
      for (const language of ['da', 'en'] as const) {
        const { text, html } = renderAccountMail(kind, language, 'Ada', LINK);
        expect(text).toContain(LINK);
        expect(html).toContain(`href="${LINK.replaceAll('&', '&amp;')}"`);
        expect(html).toContain(`lang="${language}"`);
      }
    },
  );

  it('greets in the language of the person', () => {
    expect(renderAccountMail('confirm-address', 'da', 'Søren', LINK).text).toMatch(/^Hej Søren\n/);
    expect(renderAccountMail('confirm-address', 'en', 'Søren', LINK).text).toMatch(/^Hello Søren\n/);
  });

  it('greets without a name that nobody confirmed', () => {
    expect(renderAccountMail('confirm-address', 'da', undefined, LINK).text).toMatch(/^Hej\n/);
    expect(renderAccountMail('confirm-address', 'en', undefined, LINK).html).toContain('<p>Hello</p>');
  });

  it('lets no name become markup', () => {
    const { html } = renderAccountMail('confirm-address', 'da', '<img src=x onerror="alert(1)">', LINK);
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
  });
});

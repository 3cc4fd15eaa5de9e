import { describe, expect, it } from '@jest/globals';
import { confirmationLink, resetLink } from './account-links.js';

const ADA = { email: 'ada@example.dk', name: 'Ada', emailVerified: false, language: 'en' };
const settings = { publicUrl: 'https://medspil.example' };

describe('the link of a letter', () => {
  it('ends at our own page where nobody named another', () => {
    const made = 'https://medspil.example/v1/auth/verify-email?token=t&callbackURL=%2F';
    const link = new URL(confirmationLink(made, ADA));
    expect(link.searchParams.get('token')).toBe('t');
    expect(link.searchParams.get('callbackURL')).toBe('/account/confirmed?lang=en');
    const reset = 'https://medspil.example/v1/auth/reset-password/t?callbackURL=';
    expect(resetLink(settings, reset, 't', ADA)).toBe(
      'https://medspil.example/account/new-password?token=t&lang=en',
    );
  });

  it('goes on to the page that was named', () => {
    const confirm = 'https://medspil.example/v1/auth/verify-email?token=t&callbackURL=%2Fwelcome';
    expect(confirmationLink(confirm, ADA)).toBe(confirm);
    const reset = 'https://medspil.example/v1/auth/reset-password/t?callbackURL=%2Fnew';
    expect(resetLink(settings, reset, 't', ADA)).toBe(reset);
  });
});

import { describe, expect, it } from '@jest/globals';
import { refusalSaid, refusedAddress } from './sign-in-refusal.js';

const BASE = 'https://medspil.example';

describe('a refused sign-in', () => {
  it.each([
    ['access_denied', 'cancelled'],
    ['state_mismatch', 'sign-in-expired'],
    ['invalid_code', 'provider-answer-invalid'],
    ['NAME_INVALID', 'provider-answer-invalid'],
    ['account_not_linked', 'account-unconfirmed'],
    ['<script>', 'failed'],
    ['constructor', 'failed'],
    ['', 'failed'],
  ])('that is called %s is %s', (said, refusal) => {
    expect(refusalSaid(said)).toBe(refusal);
  });

  it('goes on with our word alone, whatever the provider wrote', () => {
    const location = `${BASE}/account/sign-in-problem?lang=en&error=access_denied&error_description=Call+1234`;
    expect(refusedAddress(location, BASE, undefined)).toBe(
      `${BASE}/account/sign-in-problem?lang=en&error=cancelled`,
    );
  });

  it('goes on with what is known better', () => {
    expect(refusedAddress('/mine?error=unable_to_get_user_info', BASE, 'email-unverified')).toBe(
      `${BASE}/mine?error=email-unverified`,
    );
  });
});

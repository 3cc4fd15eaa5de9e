/** Why a sign-in by a provider came to nothing, as pages and clients are told it. */
export const SIGN_IN_REFUSALS = [
  'cancelled',
  'sign-in-expired',
  'provider-unreachable',
  'provider-answer-invalid',
  'email-missing',
  'email-unverified',
  'account-unconfirmed',
  'second-factor-missing',
  'cvr-missing',
  'failed',
] as const;

export type SignInRefusal = (typeof SIGN_IN_REFUSALS)[number];

/** What better-auth, or the provider by way of it, says; whatever is not here says no more than that it failed. */
const SAID: ReadonlyMap<string, SignInRefusal> = new Map<string, SignInRefusal>([
  ['access_denied', 'cancelled'],
  ['state_not_found', 'sign-in-expired'],
  ['state_mismatch', 'sign-in-expired'],
  ['state_invalid', 'sign-in-expired'],
  ['server_error', 'provider-unreachable'],
  ['temporarily_unavailable', 'provider-unreachable'],
  ['no_code', 'provider-answer-invalid'],
  ['invalid_code', 'provider-answer-invalid'],
  ['issuer_mismatch', 'provider-answer-invalid'],
  ['nonce_binding_missing', 'provider-answer-invalid'],
  ['unable_to_get_user_info', 'provider-answer-invalid'],
  ['name_invalid', 'provider-answer-invalid'],
  ['email_invalid', 'provider-answer-invalid'],
  ['email_not_found', 'email-missing'],
  ['account_not_linked', 'account-unconfirmed'],
  ['second_factor_missing', 'second-factor-missing'],
]);

export const refusalSaid = (code: string): SignInRefusal => SAID.get(code.toLowerCase()) ?? 'failed';

/** The address that a refused sign-in goes on to, with our word for why; what others wrote into it goes. */
export function refusedAddress(location: string, base: string, known: SignInRefusal | undefined): string {
  const url = new URL(location, base);
  const refusal = known ?? refusalSaid(url.searchParams.get('error') ?? '');
  url.searchParams.delete('error_description');
  url.searchParams.set('error', refusal);
  return url.href;
}

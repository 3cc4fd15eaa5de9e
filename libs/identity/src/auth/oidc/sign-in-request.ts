import { APIError } from 'better-auth/api';

/** All that a client says of a sign-in; the rest of what better-auth takes (id tokens, scopes, parameters) is not for clients. */
const FIELDS = new Set(['provider', 'callbackURL', 'errorCallbackURL', 'newUserCallbackURL']);

export type RequestBody = Readonly<Record<string, unknown>> | undefined;

/** @throws APIError 422 `FIELD_UNKNOWN` */
export function requireKnownFields(body: RequestBody): void {
  const other = Object.keys(body ?? {}).find((field) => !FIELDS.has(field));
  if (other === undefined) return;
  throw new APIError('UNPROCESSABLE_ENTITY', {
    code: 'FIELD_UNKNOWN',
    message: `A sign-in by a provider takes ${[...FIELDS].join(', ')}, and not ${other.slice(0, 50)}.`,
  });
}

export const providerUnknown = () =>
  new APIError('UNPROCESSABLE_ENTITY', {
    code: 'PROVIDER_UNKNOWN',
    message: 'There is no such provider. GET /v1/sign-in-providers lists them.',
  });

export const providerUntrusted = () =>
  new APIError('UNPROCESSABLE_ENTITY', {
    code: 'PROVIDER_UNTRUSTED',
    message:
      'This provider is not trusted with CVR numbers. GET /v1/sign-in-providers lists which are (provesCvr).',
  });

export const providerUnreachable = () =>
  new APIError('SERVICE_UNAVAILABLE', {
    code: 'PROVIDER_UNREACHABLE',
    message:
      'The provider does not answer just now, or not as it should. Try again later, or sign in otherwise.',
  });

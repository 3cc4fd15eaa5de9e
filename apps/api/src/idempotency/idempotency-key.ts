import { DomainError } from '#platform';

const LONGEST = 255;

/** A string of structured fields (RFC 9651), as the draft has it, or the bare key, as many programs send it. */
const QUOTED = /^"((?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\])*)"$/;
const BARE = /^[\x21\x23-\x7e]+$/;

/**
 * The key in the header `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header).
 * @returns undefined without the header
 * @throws DomainError `idempotency-key-malformed` (400)
 */
export function idempotencyKeyOf(header: string | readonly string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  const text = typeof header === 'string' ? header.trim() : '';
  const key = QUOTED.exec(text)?.[1]?.replaceAll(/\\(.)/g, '$1') ?? BARE.exec(text)?.[0];
  if (key !== undefined && key.length > 0 && key.length <= LONGEST) return key;
  throw new DomainError(
    'malformed',
    'idempotency-key-malformed',
    `An Idempotency-Key is one text of 1 to ${LONGEST} printable characters, best a UUID, in quotes: "8e03978e-40d5-43dd-bc93-6894a57f9324".`,
  );
}

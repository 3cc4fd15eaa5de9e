import { createPrivateKey } from 'node:crypto';
import { hidden, refuse, type Env } from './refuse.js';
import type { DkimSettings } from './settings.js';

const NAMES = ['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_PRIVATE_KEY'] as const;
const MOST_PER_SECOND = 10_000;
/** A mail takes six answers at most, and no attempt to send a digest is taken to be alive for more than ten minutes. */
const LONGEST_SILENCE_S = 100;
/** RFC 8301, 3.2: receivers do not trust shorter ones. */
const LEAST_RSA_BITS = 1024;
/** Labels of RFC 1035 with dots between them; a selector may be one alone (RFC 6376, 3.1). */
const LABELS = /^(?!.{254})[a-z\d]([a-z\d-]{0,61}[a-z\d])?(\.[a-z\d]([a-z\d-]{0,61}[a-z\d])?)*$/i;

/** @returns undefined where it is not set */
function wholeNumber(env: Env, name: string, most: number, unit: string): number | undefined {
  const value = env[name];
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < 1 || number > most) refuse(name, value, `${unit} from 1 to ${most}`);
  return number;
}

/** @returns undefined where no limit is set */
export const mailsPerSecond = (env: Env): number | undefined =>
  wholeNumber(env, 'MAIL_PER_SECOND', MOST_PER_SECOND, 'a number');

/** @returns seconds; undefined where it is not set */
export const mailTimeout = (env: Env): number | undefined =>
  wholeNumber(env, 'MAIL_TIMEOUT', LONGEST_SILENCE_S, 'seconds');

/** All three of its settings, or none. */
export function dkim(env: Env): DkimSettings | undefined {
  if (NAMES.every((name) => env[name] === undefined)) return undefined;
  const [domain = '', selector = '', key = ''] = NAMES.map(
    (name) => env[name] ?? refuse(name, undefined, 'a value, as another DKIM setting is set'),
  );
  if (!LABELS.test(domain) || !domain.includes('.')) {
    refuse('DKIM_DOMAIN', domain, 'the domain that signs, like your.domain');
  }
  if (!LABELS.test(selector)) {
    refuse('DKIM_SELECTOR', selector, 'the name of the key in the DNS, like mail2026');
  }
  return { domain, selector, privateKey: pemOf(key) };
}

/** Environments that hold no line breaks give the key in base64. */
function pemOf(key: string): string {
  const pem = key.includes('-----BEGIN')
    ? key.replaceAll('\\n', '\n')
    : Buffer.from(key, 'base64').toString('utf8');
  if (!isSigningKey(pem)) {
    refuse(
      'DKIM_PRIVATE_KEY',
      hidden(key),
      `a private RSA key of at least ${LEAST_RSA_BITS} bits in PEM, or that in base64`,
    );
  }
  return pem;
}

function isSigningKey(pem: string): boolean {
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = createPrivateKey(pem);
    return asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= LEAST_RSA_BITS;
  } catch {
    return false;
  }
}

import { createPrivateKey } from 'node:crypto';
import { hidden, refuse, type Env } from './refuse.js';
import type { DkimSettings } from './settings.js';

const NAMES = ['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_PRIVATE_KEY'] as const;
const MOST_PER_SECOND = 10_000;

/** @returns undefined where no limit is set */
export function mailsPerSecond(env: Env): number | undefined {
  const value = env.MAIL_PER_SECOND;
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < 1 || number > MOST_PER_SECOND) {
    refuse('MAIL_PER_SECOND', value, `a number from 1 to ${MOST_PER_SECOND}`);
  }
  return number;
}

/** All three of its settings, or none. */
export function dkim(env: Env): DkimSettings | undefined {
  if (NAMES.every((name) => env[name] === undefined)) return undefined;
  const [domain, selector, key] = NAMES.map(
    (name) => env[name] ?? refuse(name, undefined, 'a value, as another DKIM setting is set'),
  );
  const privateKey = pemOf(key ?? '');
  return { domain: domain ?? '', selector: selector ?? '', privateKey };
}

/** Environments that hold no line breaks give the key in base64. */
function pemOf(key: string): string {
  const pem = key.includes('-----BEGIN')
    ? key.replaceAll('\\n', '\n')
    : Buffer.from(key, 'base64').toString('utf8');
  try {
    createPrivateKey(pem);
    return pem;
  } catch {
    return refuse('DKIM_PRIVATE_KEY', hidden(key), 'a private key in PEM, or that in base64');
  }
}

import { stated } from '../database/stated.js';
import type { CvrClaim, OidcProviderSettings, OidcSettings } from './oidc-settings.js';
import { hidden, refuse, type Env } from './refuse.js';

const PROVIDER_ID = /^[a-z][a-z0-9-]{0,31}$/;
/** By which better-auth names accounts with a password. */
const TAKEN = 'credential';
const LONGEST_NAME = 60;
const LONGEST_TIMEOUT_S = 60;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
const DISCOVERY = '/.well-known/openid-configuration';

/** @returns undefined where nobody signs in by a provider */
export function oidc(env: Env): OidcSettings | undefined {
  const ids = listed(env.OIDC_PROVIDERS ?? '', ',');
  if (ids.length === 0) return undefined;
  if (!ids.every((id) => PROVIDER_ID.test(id) && id !== TAKEN) || new Set(ids).size < ids.length) {
    refuse(
      'OIDC_PROVIDERS',
      env.OIDC_PROVIDERS,
      'names with commas between them, each once: lower-case letters, digits and -, like mitid,nordby',
    );
  }
  return { providers: ids.map((id) => provider(env, id)), timeoutSeconds: timeout(env) };
}

const listed = (value: string, separator: string | RegExp): string[] =>
  value
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');

function timeout(env: Env): number {
  const value = env.OIDC_TIMEOUT ?? '10';
  const seconds = Number(value);
  if (!/^\d+$/.test(value) || seconds < 1 || seconds > LONGEST_TIMEOUT_S) {
    refuse('OIDC_TIMEOUT', value, `seconds from 1 to ${LONGEST_TIMEOUT_S}`);
  }
  return seconds;
}

function provider(env: Env, id: string): OidcProviderSettings {
  const name = (end: string) => `OIDC_${id.toUpperCase().replaceAll('-', '_')}_${end}`;
  const read = (end: string): string | undefined => env[name(end)];
  const required = (end: string, accepted: string): string => {
    const value = read(end)?.trim();
    return value ? value : refuse(name(end), undefined, accepted);
  };
  return {
    id,
    name: displayName(name('NAME'), read('NAME') ?? id),
    issuer: issuer(name('ISSUER'), read('ISSUER')),
    clientId: required('CLIENT_ID', 'the id under which the provider knows this platform'),
    clientSecret: required('CLIENT_SECRET', 'the secret that the provider issued for that id'),
    clientAuthentication: clientAuthentication(name('CLIENT_AUTHENTICATION'), read('CLIENT_AUTHENTICATION')),
    scopes: scopes(name('SCOPES'), read('SCOPES') ?? 'openid email profile'),
    parameters: Object.fromEntries(new URLSearchParams(read('PARAMETERS') ?? '')),
    emailClaim: read('EMAIL_CLAIM') ?? 'email',
    emailVerifiedClaim: read('EMAIL_VERIFIED_CLAIM') ?? 'email_verified',
    multiFactor: listed(read('MULTI_FACTOR') ?? 'mfa', /\s/),
    ...stated({ cvr: cvr(name('CVR_IF'), read('CVR_CLAIM'), read('CVR_IF')) }),
  };
}

function displayName(name: string, value: string): string {
  if (value.trim() === '' || value.length > LONGEST_NAME) {
    refuse(name, value, `1 to ${LONGEST_NAME} characters`);
  }
  return value.trim();
}

function issuer(name: string, value: string | undefined): string {
  const url = value && URL.canParse(value) ? new URL(value) : undefined;
  const safe = url && (url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname)));
  if (!value || !safe || url.search !== '' || url.hash !== '' || url.password !== '') {
    return refuse(
      name,
      value?.split('@').at(-1),
      'the issuer of the provider, an address like https://login.example (http: on this machine alone)',
    );
  }
  return value.endsWith(DISCOVERY) ? value.slice(0, -DISCOVERY.length) : value;
}

function clientAuthentication(name: string, value: string | undefined): 'basic' | 'post' {
  if (value === undefined || value === 'basic' || value === 'post') return value ?? 'basic';
  return refuse(name, hidden(value), 'basic or post');
}

function scopes(name: string, value: string): string[] {
  const names = listed(value, /\s/);
  if (!names.includes('openid')) refuse(name, value, 'scopes with blanks between them, openid among them');
  return names;
}

function cvr(ifName: string, claim: string | undefined, onlyIf: string | undefined): CvrClaim | undefined {
  if (onlyIf === undefined) return claim ? { claim } : undefined;
  const [, key, value] = /^([^=]+)=(.+)$/.exec(onlyIf) ?? [];
  if (!claim || !key || !value) {
    return refuse(ifName, onlyIf, 'a claim and its value like companySignatory=true, beside a CVR_CLAIM');
  }
  return { claim, onlyIf: { claim: key, value } };
}

import { isIP } from 'node:net';
import { stated } from '../database/stated.js';
import { LIMIT_NAMES, type Limits } from '../limits/limit.js';
import { parseLimits } from '../limits/parse-limits.js';
import { dkim, mailsPerSecond, mailTimeout } from './parse-mail.js';
import { oidc } from './parse-oidc.js';
import { hidden, refuse, type Env } from './refuse.js';
import type { QueueSettings, Settings, TracingSettings } from './settings.js';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

function url(env: Env, name: string, protocols: readonly string[], accepted: string): string {
  const value = env[name];
  const parsed = value && URL.canParse(value) ? new URL(value) : undefined;
  if (!value || !parsed || !protocols.includes(parsed.protocol)) {
    // A password inside an address must not be printed, so only its beginning is.
    return refuse(name, value === undefined ? undefined : value.split('@').at(-1), accepted);
  }
  return value;
}

function masterKey(env: Env): Buffer {
  const value = env.MEDSPIL_MASTER_KEY;
  const key = Buffer.from(value ?? '', 'base64');
  if (key.length !== 32) {
    refuse(
      'MEDSPIL_MASTER_KEY',
      value === undefined ? undefined : hidden(value),
      '32 bytes in base64, e.g. the output of: openssl rand -base64 32',
    );
  }
  return key;
}

function secret(env: Env): string {
  const value = env.MEDSPIL_SECRET;
  if (!value || value.length < 32) {
    return refuse(
      'MEDSPIL_SECRET',
      value === undefined ? undefined : hidden(value),
      'at least 32 characters',
    );
  }
  return value;
}

function port(env: Env): number {
  const value = env.PORT ?? '3000';
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < 1 || number > 65535) refuse('PORT', value, 'a number from 1 to 65535');
  return number;
}

function queues(env: Env): QueueSettings {
  if (env.REDIS_URL === undefined) return { kind: 'postgres', schema: 'bullmq' };
  return {
    kind: 'redis',
    url: url(env, 'REDIS_URL', ['redis:', 'rediss:'], 'an address like redis://host:6379/0'),
    prefix: 'medspil',
  };
}

function trustedProxies(env: Env): string[] {
  const value = env.TRUSTED_PROXIES ?? '';
  const proxies = value.split(',').map((proxy) => proxy.trim());
  if (value.trim() === '') return [];
  const isNetwork = (text: string): boolean => {
    const [address = '', bits = '0', ...more] = text.split('/');
    return isIP(address) !== 0 && more.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= 128;
  };
  if (!proxies.every(isNetwork)) {
    refuse('TRUSTED_PROXIES', value, 'addresses or networks with commas between them, like 10.0.0.0/8,::1');
  }
  return proxies;
}

function mailFrom(env: Env): string {
  const value = env.MAIL_FROM ?? 'Medspil <no-reply@medspil.example>';
  if (!/^[^<>]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/.test(value)) {
    refuse('MAIL_FROM', value, 'an e-mail address or "Name <address>"');
  }
  return value;
}

function limits(env: Env): Limits {
  const value = env.RATE_LIMITS ?? '';
  return (
    parseLimits(value) ??
    refuse(
      'RATE_LIMITS',
      value,
      `limits as name=most/seconds with commas between them, like sign-in=30/60; names are ${LIMIT_NAMES.join(', ')}`,
    )
  );
}

const LONGEST_TIMEOUT_S = 3600;

function requestTimeout(env: Env): number {
  const value = env.REQUEST_TIMEOUT ?? '120';
  const seconds = Number(value);
  if (!/^\d+$/.test(value) || seconds < 1 || seconds > LONGEST_TIMEOUT_S) {
    refuse('REQUEST_TIMEOUT', value, `seconds from 1 to ${LONGEST_TIMEOUT_S}`);
  }
  return seconds;
}

const SHORTEST_TOKEN = 16;

function metricsToken(env: Env): Pick<Settings, 'metricsToken'> {
  const value = env.METRICS_TOKEN;
  if (value === undefined) return {};
  if (!/^[\x21-\x7e]+$/.test(value) || value.length < SHORTEST_TOKEN) {
    refuse('METRICS_TOKEN', hidden(value), `at least ${SHORTEST_TOKEN} characters without blanks`);
  }
  return { metricsToken: value };
}

function tracing(env: Env): { readonly tracing?: TracingSettings } {
  if (env.OTEL_EXPORTER_OTLP_ENDPOINT === undefined) return {};
  const endpoint = url(
    env,
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    ['http:', 'https:'],
    'an address like http://localhost:4318',
  );
  return {
    tracing: { endpoint: endpoint.replace(/\/+$/, ''), serviceName: env.OTEL_SERVICE_NAME ?? 'medspil' },
  };
}

/**
 * Reads the settings of a process.
 * @throws SettingsError naming the first setting that is missing or wrong
 */
export function parseSettings(env: Env): Settings {
  const logLevel = LOG_LEVELS.find((level) => level === (env.LOG_LEVEL ?? 'info'));
  if (!logLevel) refuse('LOG_LEVEL', env.LOG_LEVEL, `one of ${LOG_LEVELS.join(', ')}`);
  const listenOn = port(env);
  return {
    databaseUrl: url(
      env,
      'DATABASE_URL',
      ['postgres:', 'postgresql:'],
      'an address like postgres://user:password@host:5432/medspil',
    ),
    queues: queues(env),
    mail: {
      url: url(env, 'SMTP_URL', ['smtp:', 'smtps:'], 'an address like smtp://user:password@host:587'),
      from: mailFrom(env),
      ...stated({ perSecond: mailsPerSecond(env), timeoutSeconds: mailTimeout(env), dkim: dkim(env) }),
    },
    port: listenOn,
    publicUrl:
      env.PUBLIC_URL === undefined
        ? `http://localhost:${listenOn}`
        : url(env, 'PUBLIC_URL', ['http:', 'https:'], 'an address like https://medspil.example').replace(
            /\/+$/,
            '',
          ),
    trustedProxies: trustedProxies(env),
    masterKey: masterKey(env),
    secret: secret(env),
    limits: limits(env),
    requestTimeoutSeconds: requestTimeout(env),
    ...metricsToken(env),
    ...tracing(env),
    ...stated({ oidc: oidc(env) }),
    logLevel,
  };
}

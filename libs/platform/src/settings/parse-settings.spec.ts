import { describe, expect, it } from '@jest/globals';
import { parseSettings } from './parse-settings.js';

const complete = {
  DATABASE_URL: 'postgres://medspil:hunter2@db:5432/medspil',
  REDIS_URL: 'redis://queue:6379',
  SMTP_URL: 'smtp://mail:25',
  MEDSPIL_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
  MEDSPIL_SECRET: 'x'.repeat(32),
};

describe('parseSettings', () => {
  it('reads a complete environment', () => {
    expect(parseSettings({ ...complete, PORT: '8080', TRUSTED_PROXIES: '10.0.0.0/8, ::1' })).toMatchObject({
      port: 8080,
      trustedProxies: ['10.0.0.0/8', '::1'],
      publicUrl: 'http://localhost:8080',
      queues: { kind: 'redis', url: 'redis://queue:6379' },
      logLevel: 'info',
    });
  });

  it('keeps the queues on Postgres where no Redis is named', () => {
    expect(parseSettings({ ...complete, REDIS_URL: undefined }).queues).toEqual({
      kind: 'postgres',
      schema: 'bullmq',
    });
  });

  it.each([
    ['DATABASE_URL', undefined, 'Setting DATABASE_URL is missing: it takes an address like postgres://'],
    [
      'DATABASE_URL',
      'mysql://db',
      'Setting DATABASE_URL is "mysql://db": it takes an address like postgres://',
    ],
    ['REDIS_URL', 'localhost', 'Setting REDIS_URL is "localhost": it takes an address like redis://'],
    ['SMTP_URL', 'http://mail', 'Setting SMTP_URL is "http://mail"'],
    ['PORT', '70000', 'Setting PORT is "70000": it takes a number from 1 to 65535.'],
    ['PORT', '3000x', 'Setting PORT is "3000x"'],
    ['LOG_LEVEL', 'loud', 'one of debug, info, warn, error, silent'],
    ['MAIL_FROM', 'nobody', 'an e-mail address or "Name <address>"'],
    ['PUBLIC_URL', 'medspil.dk', 'Setting PUBLIC_URL is "medspil.dk"'],
    [
      'MEDSPIL_SECRET',
      'short',
      'Setting MEDSPIL_SECRET is "(5 characters)": it takes at least 32 characters.',
    ],
    ['MEDSPIL_MASTER_KEY', undefined, 'Setting MEDSPIL_MASTER_KEY is missing'],
  ])('refuses %s = %s and says what is accepted', (name, value, message) => {
    expect(() => parseSettings({ ...complete, [name]: value })).toThrow(message);
  });

  it('never prints a password', () => {
    let message = '';
    try {
      parseSettings({ ...complete, DATABASE_URL: 'mysql://u:hunter2@db' });
    } catch (error) {
      message = String(error);
    }
    expect(message).toContain('DATABASE_URL');
    expect(message).not.toContain('hunter2');
  });
});

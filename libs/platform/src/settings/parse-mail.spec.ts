import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { parseSettings } from './parse-settings.js';

const REQUIRED = {
  DATABASE_URL: 'postgres://medspil@db:5432/medspil',
  SMTP_URL: 'smtp://mail:25',
  MEDSPIL_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
  MEDSPIL_SECRET: 'x'.repeat(32),
};

const pemOf = (bits: number): string =>
  generateKeyPairSync('rsa', { modulusLength: bits })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();

const PEM = pemOf(1024);
const ED25519 = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const DKIM = { DKIM_DOMAIN: 'medspil.example', DKIM_SELECTOR: 'mail2026', DKIM_PRIVATE_KEY: PEM };

const mailOf = (env: Readonly<Record<string, string | undefined>>) =>
  parseSettings({ ...REQUIRED, ...env }).mail;

describe('the settings of mail', () => {
  it('need neither a rate nor a key', () => {
    expect(mailOf({})).not.toHaveProperty('perSecond');
    expect(mailOf({})).not.toHaveProperty('dkim');
  });

  it.each(['1', '14', '10000'])('take a rate of %s', (rate) => {
    expect(mailOf({ MAIL_PER_SECOND: rate }).perSecond).toBe(Number(rate));
  });

  it.each(['', '0', '-1', '1.5', '10001', 'ten', '1e3', ' 5', '0x10'])('refuse a rate of "%s"', (rate) => {
    expect(() => mailOf({ MAIL_PER_SECOND: rate })).toThrow(
      `Setting MAIL_PER_SECOND is "${rate}": it takes a number from 1 to 10000.`,
    );
  });

  it.each(['', '0', '101', '1.5', '30s'])('refuse a timeout of "%s"', (value) => {
    expect(() => mailOf({ MAIL_TIMEOUT: value })).toThrow(
      `Setting MAIL_TIMEOUT is "${value}": it takes seconds from 1 to 100.`,
    );
  });

  it('take a timeout', () => {
    expect(mailOf({ MAIL_TIMEOUT: '100' }).timeoutSeconds).toBe(100);
    expect(mailOf({})).not.toHaveProperty('timeoutSeconds');
  });

  it.each([
    ['PEM', PEM],
    ['PEM on one line', PEM.replaceAll('\n', '\\n')],
    ['PEM in base64', Buffer.from(PEM).toString('base64')],
  ])('take a key as %s', (_, key) => {
    expect(mailOf({ ...DKIM, DKIM_PRIVATE_KEY: key }).dkim).toEqual({
      domain: 'medspil.example',
      selector: 'mail2026',
      privateKey: PEM,
    });
  });

  it.each(['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_PRIVATE_KEY'])(
    'name %s where only the others are set',
    (name) => {
      expect(() => mailOf({ ...DKIM, [name]: undefined })).toThrow(`Setting ${name} is missing`);
    },
  );

  it.each([
    ['DKIM_DOMAIN', ''],
    ['DKIM_DOMAIN', 'localhost'],
    ['DKIM_DOMAIN', 'medspil .example'],
    ['DKIM_DOMAIN', 'medspil.example; x=y'],
    ['DKIM_SELECTOR', ''],
    ['DKIM_SELECTOR', 'mail 2026'],
    ['DKIM_SELECTOR', '-mail'],
  ])('refuse %s = "%s"', (name, value) => {
    expect(() => mailOf({ ...DKIM, [name]: value })).toThrow(`Setting ${name} is "${value}": it takes`);
  });

  it.each([
    ['nothing', ''],
    ['no key', 'not a key'],
    [
      'a public key',
      generateKeyPairSync('rsa', { modulusLength: 1024 })
        .publicKey.export({ type: 'spki', format: 'pem' })
        .toString(),
    ],
    ['a key too short to be trusted', pemOf(512)],
    ['a key of another kind than mail is signed with', ED25519],
  ])('refuse %s for a key, and do not print it', (_, key) => {
    expect(() => mailOf({ ...DKIM, DKIM_PRIVATE_KEY: key })).toThrow(
      `Setting DKIM_PRIVATE_KEY is "(${key.length} characters)": it takes a private RSA key of at least 1024 bits`,
    );
  });
});

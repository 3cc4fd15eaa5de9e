import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { NewMatch } from '#matching';
import { DEFAULT_LIMITS, type Settings } from '#platform';
import { aMatch } from '../test/match.builder.js';
import { DigestWriter } from './digest-writer.js';
import type { Recipient } from './persistence/recipients.query.js';

const settings: Settings = {
  databaseUrl: 'postgres://nowhere',
  queues: { kind: 'postgres', schema: 'bullmq' },
  mail: { url: 'smtp://nowhere', from: 'Medspil <post@medspil.example>' },
  port: 3000,
  publicUrl: 'https://medspil.example',
  trustedProxies: [],
  masterKey: Buffer.alloc(32),
  secret: 'a secret of the tests, 32 characters long',
  limits: DEFAULT_LIMITS,
  requestTimeoutSeconds: 120,
  logLevel: 'silent',
};

const kitchen = { id: 'vendor-1', name: 'Havnens Køkken & <Venner>' };
const recipient: Recipient = {
  userId: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01',
  email: 'ada@havnens-koekken.example',
  name: 'Ada <b>Holm</b>',
  language: 'da',
  optedInAt: new Date('2026-11-03T08:15:00Z'),
  vendors: [kitchen],
};

const write = (matches: readonly NewMatch[], to: Partial<Recipient> = {}, more = false) =>
  new DigestWriter(settings).write(
    { id: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d99', attempt: 2 },
    { ...recipient, ...to },
    { news: matches.map((match) => ({ vendor: kitchen, match })), more },
  );

/** The text that a browser would show, on one line. */
const visible = (html: string) =>
  html
    .replace(/<head[\s\S]*?<\/head>|<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

describe('the mail of a digest', () => {
  it.each(['da', 'en'] as const)('says the same in text and HTML: %s', async (language) => {
    const { mail } = await write(
      [aMatch(), aMatch({ eligibility: 'unclear', score: 51 })],
      { language },
      true,
    );
    const html = visible(mail.html);
    const words = mail.text.split(/\n+/).filter((line) => !/^-+$|https?:/.test(line));
    for (const line of words) {
      for (const part of line.replace(/^\d+\. /, '').split(/(?<=\d{3})\. |\.$/)) {
        expect(html).toContain(part.replace(/\s+/g, ' ').trim());
      }
    }
  });

  it('escapes what people wrote', async () => {
    const { mail } = await write([
      aMatch({
        lotTitle: '<script>alert(1)</script>',
        buyerName: `"Kommune" & 'Co' <img src=x>`,
        reason: { da: '<mj-raw><b>x</b></mj-raw>', en: '' },
      }),
    ]);
    expect(mail.html).not.toMatch(/<script|<img|<mj-|<b>/);
    expect(mail.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(mail.html).toContain('Hej Ada &lt;b&gt;Holm&lt;/b&gt;');
    expect(mail.html).toContain('Havnens Køkken &amp; &lt;Venner&gt;');
    expect(mail.text).toContain('Hej Ada <b>Holm</b>');
  });

  it('keeps each thing that people wrote on its line', async () => {
    const { mail } = await write([
      aMatch({ lotTitle: 'Mad\r\nBcc: alle@example.dk', buyerName: 'Aarhus\nKommune' }),
    ]);
    expect(mail.subject).toBe('Ny opgave: Mad Bcc: alle@example.dk (Aarhus Kommune)');
    expect(mail.text).toContain('Ordregiver: Aarhus Kommune\n');
  });

  it.each([
    ['da', 1, 'Ny opgave: Træning i eget hjem (Aarhus Kommune)'],
    ['da', 2, 'Ny opgave: Træning i eget hjem (Aarhus Kommune) og 1 mere'],
    ['da', 4, 'Ny opgave: Træning i eget hjem (Aarhus Kommune) og 3 flere'],
    ['en', 1, 'New opportunity: Træning i eget hjem (Aarhus Kommune)'],
    ['en', 4, 'New opportunity: Træning i eget hjem (Aarhus Kommune) and 3 more'],
  ] as const)('names the best match in the subject: %s, %d', async (language, count, subject) => {
    const { mail } = await write(
      Array.from({ length: count }, () => aMatch()),
      { language },
    );
    expect(mail.subject).toBe(subject);
  });

  it('leaves out what is not known', async () => {
    const unpriced = aMatch({ areas: [], tenderTitle: 'Træning i eget hjem' });
    Reflect.deleteProperty(unpriced, 'value');
    const { mail } = await write([unpriced]);
    expect(mail.text).not.toMatch(/Anslået værdi|Område|Del af|Leverandør:/);
  });

  it('loads nothing from anywhere', async () => {
    const { mail } = await write([aMatch()]);
    expect(mail.html).not.toMatch(/<img|<link|@import|url\(|src=/);
    const addresses = [...mail.html.matchAll(/href="([^"]+)"/g)].map(([, link]) => new URL(link ?? '').host);
    expect(new Set(addresses)).toEqual(new Set(['medspil.example']));
  });

  it('is named by digest and attempt, and hashed as it leaves', async () => {
    const { mail, messageId, contentSha256 } = await write([aMatch()]);
    expect(messageId).toBe('<digest.019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d99.2@medspil.example>');
    expect(mail.messageId).toBe(messageId);
    const content = JSON.stringify([mail.subject, mail.text, mail.html]);
    expect(contentSha256).toBe(createHash('sha256').update(content).digest('hex'));
  });
});

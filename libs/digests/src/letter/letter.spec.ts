import { describe, expect, it } from '@jest/globals';
import { aFullStory, anEnquiriesItem, anItem, aStory, aTenderItem, LINKS } from '../../test/story.builder.js';
import { letterHtml } from './letter-html.js';
import { letterText } from './letter-text.js';
import type { Story } from './story.js';
import { writeLetter } from './write-letter.js';

const write = async (story: Story) => {
  const { letter, items } = writeLetter(story, LINKS);
  return { letter, items, text: letterText(letter), html: await letterHtml(letter) };
};

/** The text that a browser would show, on one line. */
const visible = (html: string) =>
  html
    .replace(/<head[\s\S]*?<\/head>|<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

describe('the letter of a digest', () => {
  it.each(['da', 'en'] as const)('says the same in text and HTML, with every part: %s', async (language) => {
    const { text, html, letter } = await write(aFullStory(language));
    expect(letter.sections).toHaveLength(7);
    const seen = visible(html).toLowerCase();
    for (const line of text.split('\n').filter((one) => !/^-+$|^$/.test(one))) {
      for (const part of line.replace(/^\d+\. |^\* /, '').split(/https?:\S+|(?<=\d{3})\. /)) {
        expect(seen).toContain(part.replace(/: $/, '').replace(/\s+/g, ' ').trim().toLowerCase());
      }
    }
    for (const [, link = ''] of html.matchAll(/href="([^"]+)"/g)) {
      expect(text).toContain(link.replaceAll('&#x3D;', '='));
    }
  });

  it('holds no placeholder and balances its tables', async () => {
    const { html } = await write(aFullStory('da'));
    expect(html).not.toMatch(/\{\{|\}\}|undefined|\[object/);
    for (const tag of ['table', 'td', 'div', 'p', 'a']) {
      expect(html.match(new RegExp(`<${tag}[ >]`, 'g'))).toHaveLength(
        html.match(new RegExp(`</${tag}>`, 'g'))?.length ?? 0,
      );
    }
  });

  it('stays below the 102 KB after which Gmail cuts off, with as many entries as there can be', async () => {
    const items = [
      ...Array.from({ length: 10 }, () => 'match' as const),
      ...Array.from({ length: 5 }, () => 'closing' as const),
      ...Array.from({ length: 3 }, () => 'near-miss' as const),
    ].map((kind, n) => anItem({ kind, lotId: `lot-${n}`, eligibility: 'unclear' }));
    const tenders = [
      ...Array.from({ length: 10 }, () => anEnquiriesItem({ stage: 'overdue' })),
      ...(['closed', 'deadline', 'fresh-matches'] as const).flatMap((kind) =>
        Array.from({ length: 10 }, () => aTenderItem({ kind })),
      ),
    ];
    const token = 'A'.repeat(87);
    const { letter } = writeLetter(aStory({ items, tenders, rest: { match: 99 } }), {
      ...LINKS,
      item: () => `https://medspil.example/digest-links/${token}`,
    });
    expect(letter.sections.flatMap(({ entries }) => entries)).toHaveLength(58);
    expect(Buffer.byteLength(await letterHtml(letter))).toBeLessThan(102 * 1024);
  });

  // They are sent under base64, in which mail filters suspect nothing but plain ASCII.
  it.each(['da', 'en'] as const)(
    'holds more than ASCII in both forms, whatever it tells: %s',
    async (language) => {
      const { text, html } = await write(aStory({ language, items: [], tenders: [aTenderItem()] }));
      for (const form of [text, html]) expect(form).toMatch(/[^\p{ASCII}]/u);
    },
  );

  it('escapes what people wrote', async () => {
    const { html, text } = await write(
      aStory({
        lot: { lotTitle: '<script>alert(1)</script>', buyerName: `"Kommune" & 'Co' <img src=x> {{subject}}` },
        recipient: { name: 'Ada <b>Holm</b>' },
      }),
    );
    expect(html).not.toMatch(/<script|<img|<b>/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('{{subject}}');
    expect(text).toContain('Hej Ada <b>Holm</b>');
  });

  it('keeps each thing that people wrote on its line', async () => {
    const { letter, text } = await write(
      aStory({ lot: { lotTitle: 'Mad\r\nBcc: alle@example.dk', buyerName: 'Aarhus\nKommune' } }),
    );
    expect(letter.subject).toBe('Ny opgave: Mad Bcc: alle@example.dk (Aarhus Kommune)');
    expect(text).toContain('Ordregiver: Aarhus Kommune\n');
  });

  const closing = anItem({ kind: 'closing', changes: [] });
  it.each([
    ['da', { items: [anItem()] }, 'Ny opgave: Mad (Aarhus Kommune)'],
    ['da', { items: [anItem(), anItem()] }, 'Ny opgave: Mad (Aarhus Kommune) og 1 mere'],
    ['da', { items: [anItem(), anItem(), closing] }, 'Ny opgave: Mad (Aarhus Kommune) og 2 flere'],
    [
      'en',
      { items: [anItem()], tenders: [aTenderItem()] },
      'New opportunity: Mad (Aarhus Kommune) and 1 more',
    ],
    ['da', { items: [anItem({ changes: [{ what: 'amended' }] })] }, 'Nyt om: Mad (Aarhus Kommune)'],
    ['en', { items: [closing] }, 'Closing soon: Mad (Aarhus Kommune)'],
    ['en', { items: [anItem({ kind: 'near-miss' })] }, 'Almost yours: Mad (Aarhus Kommune)'],
    [
      'da',
      { items: [], tenders: [anEnquiriesItem(), aTenderItem()] },
      '2 nye spørgsmål til Besøgsvenner mod ensomhed og 1 mere',
    ],
    [
      'en',
      { items: [], tenders: [anEnquiriesItem({ asked: 1 })] },
      '1 new question about Besøgsvenner mod ensomhed',
    ],
    [
      'en',
      { tenders: [anEnquiriesItem({ stage: 'due-soon', count: 1, asked: 0 })] },
      'Answer by 10 December 2026: 1 question about Besøgsvenner mod ensomhed and 1 more',
    ],
    [
      'da',
      { tenders: [anEnquiriesItem({ stage: 'due-soon', count: 1, asked: 0 })] },
      'Svar senest 10. december 2026: 1 spørgsmål til Besøgsvenner mod ensomhed og 1 mere',
    ],
    [
      'da',
      { tenders: [anEnquiriesItem({ stage: 'overdue' })] },
      'Svarfristen er overskredet: 3 spørgsmål til Besøgsvenner mod ensomhed og 1 mere',
    ],
    [
      'en',
      { items: [], tenders: [anEnquiriesItem({ stage: 'overdue' })] },
      'Answers overdue: 3 questions about Besøgsvenner mod ensomhed',
    ],
    ['da', { items: [], tenders: [aTenderItem()] }, '3 tilbud på Besøgsvenner mod ensomhed'],
    [
      'en',
      { items: [], tenders: [aTenderItem({ kind: 'deadline' })] },
      'Besøgsvenner mod ensomhed closes 20 November 2026',
    ],
    [
      'en',
      { items: [], tenders: [aTenderItem({ kind: 'fresh-matches', count: 1 })] },
      '1 new possible vendor for Besøgsvenner mod ensomhed',
    ],
  ] as const)('names the best in the subject: %s %#', async (language, given, subject) => {
    const { letter } = await write(aStory({ language, ...given, lot: { lotTitle: 'Mad' } }));
    expect(letter.subject).toBe(subject);
  });

  it('leaves out what is not known and what is gone', async () => {
    const story = aStory({ lot: { areas: [], tenderTitle: 'Fællesspisning i lokalcentre (lot-1)' } });
    const { text } = await write(story);
    expect(text).not.toMatch(/Område|Del af|Leverandør:/);
    expect(writeLetter({ ...story, explained: new Map() }, LINKS).items).toEqual([]);
  });

  it('loads nothing from anywhere and counts nothing', async () => {
    const { html } = await write(aFullStory('da'));
    expect(html).not.toMatch(/<img|<link|@import|url\(|src=/);
    const hosts = [...html.matchAll(/href="([^"]+)"/g)].map(([, link]) => new URL(link ?? '').host);
    expect(new Set(hosts)).toEqual(new Set(['medspil.example']));
  });
});

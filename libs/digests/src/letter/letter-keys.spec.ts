import { describe, expect, it } from '@jest/globals';
import { aFullStory } from '../../test/story.builder.js';
import { ItemTokens } from '../domain/item-token.js';
import { UnsubscribeTokens } from '../domain/unsubscribe-token.js';
import { KEY_TO_UNSUBSCRIBE, keyOfItem, withKeys, withoutKeys, type LetterKeys } from './letter-keys.js';
import { letterHtml } from './letter-html.js';
import { letterText } from './letter-text.js';
import { writeLetter } from './write-letter.js';

const SECRET = 'a secret of the tests, 32 characters long';
const [userId, vendorId, lotId] = [1, 2, 3].map((n) => `019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d0${n}`) as [
  string,
  string,
  string,
];
const KEYS: LetterKeys = {
  item: ({ action, lotId: lot }) => `key-${action}-${lot}`,
  unsubscribe: 'key-unsubscribe',
};
const HOUSE = 'https://medspil.example';

describe('the keys of a letter', () => {
  it.each(['saved', 'dismissed', 'why'] as const)(
    'stand behind each link once it is handed over: %s',
    (action) => {
      const link = `href="${HOUSE}/digest-links/${keyOfItem({ action, vendorId, lotId })}"`;
      expect(withKeys(link, KEYS)).toBe(`href="${HOUSE}/digest-links/key-${action}-${lotId}"`);
      expect(withoutKeys(link)).toBe(`href="${HOUSE}/digest-links/only-in-the-mail"`);
    },
  );

  it('are left out of what was stored with them', () => {
    const unsubscribe = new UnsubscribeTokens(SECRET).issue({ userId, kind: 'digest' });
    const item = new ItemTokens(SECRET).issue({ action: 'saved', userId, vendorId, lotId });
    expect(
      withoutKeys(
        `${HOUSE}/unsubscribe/${unsubscribe} ${HOUSE}/digest-links/${item} ${HOUSE}/tenders/${lotId}`,
      ),
    ).toBe(
      `${HOUSE}/unsubscribe/only-in-the-mail ${HOUSE}/digest-links/only-in-the-mail ${HOUSE}/tenders/${lotId}`,
    );
  });

  it('are given to nothing that people wrote', async () => {
    const written = `Se ${KEY_TO_UNSUBSCRIBE} og ${keyOfItem({ action: 'saved', vendorId, lotId })}`;
    const story = aFullStory('da');
    const explained = new Map(
      [...story.explained].map(([key, one]) => [
        key,
        {
          ...one,
          lot: { ...one.lot, lotTitle: written, tenderTitle: written, buyerName: written, areas: [written] },
        },
      ]),
    );
    const tenders = new Map([...story.tenders].map(([id]) => [id, { title: written, buyerName: written }]));
    const recipient = { ...story.recipient, name: written };
    const { letter } = writeLetter(
      { ...story, explained, tenders, recipient },
      { tender: () => HOUSE, item: () => HOUSE, unsubscribe: HOUSE },
    );
    for (const form of [letter.subject, letterText(letter), await letterHtml(letter)]) {
      expect(withKeys(form, KEYS)).toBe(form);
    }
  });
});

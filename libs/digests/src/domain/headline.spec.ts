import { describe, expect, it } from '@jest/globals';
import { anEnquiriesItem, anItem, aTenderItem } from '../../test/story.builder.js';
import { headline } from './headline.js';

const [match, closed] = [anItem(), aTenderItem()];
const [open, soon, overdue] = (['open', 'due-soon', 'overdue'] as const).map((stage) =>
  anEnquiriesItem({ stage }),
);

describe('what the subject names', () => {
  it.each([
    ['nothing where there is nothing', [], undefined],
    ['the best match', [match, closed], match],
    ['a match before questions that have time', [match, open, closed], match],
    ['questions before the rest of an officer', [open, closed], open],
    ['questions due soon before a match', [match, soon, closed], soon],
    ['overdue ones before a match', [match, overdue, closed], overdue],
  ])('%s', (_, items, named) => {
    expect(headline(items.flatMap((item) => item ?? []))).toBe(named);
  });
});

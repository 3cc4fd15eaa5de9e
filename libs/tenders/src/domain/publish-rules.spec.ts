import { describe, expect, it } from '@jest/globals';
import { aLot } from '../../test/tender.builders.js';
import { publicationGaps } from './publish-rules.js';
import type { Lot } from './tender.js';

const NOW = new Date('2026-11-01T12:00:00Z');
const HOUR_MS = 3_600_000;

const lot = (stated: Partial<Lot> = {}): Lot => ({ ...aLot(), id: 'l', requirements: [], ...stated });
const { mainCpv, ...withoutCode } = lot();

const ready = {
  description: 'Formål',
  submissionDeadline: new Date(NOW.getTime() + 24 * HOUR_MS),
  lots: [lot()],
};
const { submissionDeadline, ...withoutDeadline } = ready;

describe('publication', () => {
  it.each<[what: string, tender: Parameters<typeof publicationGaps>[0], gaps: string[]]>([
    ['takes a complete tender with 24 hours left', ready, []],
    ['needs a description', { ...ready, description: ' ' }, ['/description too-short']],
    ['needs a deadline', withoutDeadline, ['/submissionDeadline required']],
    [
      'needs a deadline to come',
      { ...ready, submissionDeadline: NOW },
      ['/submissionDeadline deadline-past'],
    ],
    [
      'needs 24 hours',
      { ...ready, submissionDeadline: new Date(NOW.getTime() + 24 * HOUR_MS - 1) },
      ['/submissionDeadline deadline-too-soon'],
    ],
    ['needs a lot', { ...ready, lots: [] }, ['/lots required']],
    [
      'needs a title for every lot',
      { ...ready, lots: [lot(), lot({ title: '' })] },
      ['/lots/1/title too-short'],
    ],
    [
      'needs a description for every lot',
      { ...ready, lots: [lot({ description: '' })] },
      ['/lots/0/description too-short'],
    ],
    ['needs a main code for every lot', { ...ready, lots: [withoutCode] }, ['/lots/0/mainCpv required']],
    ['needs a place for every lot', { ...ready, lots: [lot({ areas: [] })] }, ['/lots/0/areas required']],
  ])('%s', (_, tender, gaps) => {
    expect(publicationGaps(tender, NOW).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(gaps);
  });

  it('knows what the examples leave out', () => {
    expect([mainCpv, submissionDeadline]).not.toContain(undefined);
  });
});

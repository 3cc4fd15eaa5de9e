import { expect, it } from '@jest/globals';
import { aReference } from '../../test/vendor.builders.js';
import { referenceProblems } from './reference-rules.js';
import type { ReferenceInput } from './reference.js';

it.each<[what: string, stated: Partial<ReferenceInput>, problems: string[]]>([
  ['takes a full reference', {}, []],
  ['takes work finished today', { day: '2026-11-24' }, []],
  ['refuses work to come', { day: '2026-11-25' }, ['/day day-in-future']],
  ['refuses a day that does not exist', { day: '2025-02-29' }, ['/day day-invalid']],
  ['refuses no title', { title: '' }, ['/title too-short']],
  ['refuses no buyer', { buyerName: ' ' }, ['/buyerName too-short']],
  [
    'refuses a value of nothing',
    { value: { minor: 0, currency: 'DKK' } },
    ['/value/amount amount-out-of-bounds'],
  ],
  ['refuses a level between two', { evidenceLevel: 2.5 }, ['/evidenceLevel number-out-of-bounds']],
  ['refuses an unknown practice', { practices: ['magic' as 'training'] }, ['/practices/0 not-listed']],
  ['refuses a code twice', { cpv: ['55320000', '55320000'] }, ['/cpv/1 repeated']],
  ['refuses an unknown area', { areas: ['Danmarkk'] }, ['/areas/0 area-unknown']],
])('%s', (_, stated, problems) => {
  const found = referenceProblems(aReference(stated), '2026-11-24');
  expect(found.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(problems);
});

import type { Sentence } from '../../answer.js';
import { counted, dated } from '../../sentence.js';
import type { Availability } from '../../vendor.js';
import type { AvailabilityAsk } from './ask.js';

/** A condition of beginning in time; `undefined` where nothing is stated. */
export interface StartCondition {
  readonly name: Sentence;
  readonly holds: boolean | undefined;
}

/** The conditions that an ask sets, each by itself. */
export function startConditions(ask: AvailabilityAsk, stated: Availability = {}): StartCondition[] {
  return [...startBy(ask, stated), ...withinDays(ask, stated)];
}

function startBy({ startBy: day }: AvailabilityAsk, { from }: Availability): StartCondition[] {
  if (day === undefined) return [];
  return [
    {
      name: { da: `start senest den ${dated(day, 'da')}`, en: `a start by ${dated(day, 'en')}` },
      holds: from === undefined ? undefined : from <= day,
    },
  ];
}

function withinDays({ withinDays: most }: AvailabilityAsk, { noticeDays }: Availability): StartCondition[] {
  if (most === undefined) return [];
  return [
    {
      name: {
        da: `start inden for ${counted(most, 'dag', 'dage')} fra bestilling`,
        en: `a start within ${counted(most, 'day', 'days')} of the order`,
      },
      holds: noticeDays === undefined ? undefined : noticeDays <= most,
    },
  ];
}

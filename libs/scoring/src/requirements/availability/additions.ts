import type { Addition } from '../../advice/addition.js';
import type { Lacking } from '../requirement-kind.js';
import type { AvailabilityAsk } from './ask.js';
import { startConditions } from './start.js';

/** The start and the times that are not stated; none where the vendor cannot begin in time. */
export function availabilityToState({ ask, vendor }: Lacking<AvailabilityAsk>): Addition[] {
  const { availability } = vendor;
  if (startConditions(ask, availability).some(({ holds }) => holds === false)) return [];
  const { startBy: from, withinDays: noticeDays } = ask;
  return [
    {
      fact: 'availability',
      ...(from === undefined || availability?.from !== undefined ? {} : { from }),
      ...(noticeDays === undefined || availability?.noticeDays !== undefined ? {} : { noticeDays }),
      times: (ask.times ?? []).filter((time) => availability?.times?.includes(time) !== true).sort(),
    },
  ];
}

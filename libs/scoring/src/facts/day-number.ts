import type { Day } from '../lot.js';

/** A day as a number that is greater the later it is. */
export const dayNumber = (day: Day): number => Number(day.replaceAll('-', ''));

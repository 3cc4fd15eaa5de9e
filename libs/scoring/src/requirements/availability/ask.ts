import type { Day } from '../../lot.js';
import type { TermNames } from '../term-names.js';

/** When the vendor must be able to work. */
export interface AvailabilityAsk {
  /** Day on which it must be free to begin. */
  readonly startBy?: Day;
  /** Most days from the order to the first day of work. */
  readonly withinDays?: number;
  /** When in the week it must serve; each time is asked for. */
  readonly times?: readonly string[];
  /** What the times are called; put there when prepared. */
  readonly names?: TermNames;
}

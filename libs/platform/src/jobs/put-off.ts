/** So many times a job by the clock is offered to others, which takes a quarter of an hour; then it waits for its next time. */
const MOST_BY_THE_CLOCK = 100;
const LONGEST_SECONDS = 60;
/** So many times in a row the pause stays the same: who knows the job may well be the next to ask. */
const STEADY = 5;

/** Milliseconds until a job that this process does not know is offered again, to whoever knows it. @param started times that it began */
export const putOffFor = (started: number): number =>
  Math.min(Math.max(Math.ceil(started / STEADY), 1), LONGEST_SECONDS) * 1000;

/** Whether a job by the clock is still to be offered to others. */
export const offeredByTheClock = (started: number): boolean => started <= MOST_BY_THE_CLOCK;

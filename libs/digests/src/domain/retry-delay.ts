const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Greylisting ends within minutes, a broken server is mended within a day or two; after that the week goes by without. */
const DELAYS = [MINUTE / 4, MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR];

/**
 * How long to wait after `attempts` refused attempts.
 * @returns milliseconds; undefined where it is not tried again
 */
export const retryDelay = (attempts: number): number | undefined => DELAYS[attempts - 1];

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Seconds. A mail server is back within minutes or is mended within a day, a fault of ours within two; after that an operator decides. */
const PAUSES = [MINUTE / 2, 2 * MINUTE, 10 * MINUTE, HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR] as const;

/**
 * How long a row waits whose job failed, with all its tries, at so many hand-overs.
 * @returns seconds; undefined where it is not handed over again
 */
export const retryPause = (handOvers: number): number | undefined => PAUSES[handOvers - 1];

/** Whether a row has used up its hand-overs, of whatever came of them. */
export const isSpent = (handOvers: number): boolean => handOvers > PAUSES.length;

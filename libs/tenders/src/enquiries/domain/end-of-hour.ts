const HOUR_MS = 3_600_000;

/** The end of the hour in which an instant lies: what happens in one hour is told at its end, once. */
export const endOfHour = (at: Date): Date => new Date((Math.floor(at.getTime() / HOUR_MS) + 1) * HOUR_MS);

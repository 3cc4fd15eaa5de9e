import type { Availability } from '../vendor.js';

/**
 * A team begins when its last member can: a start is stated only where every member states it, and is then the latest one. A
 * time of the week is served where one member serves it.
 */
export function mergeAvailability(members: readonly (Availability | undefined)[]): Availability {
  const from = latest(members.map((stated) => stated?.from));
  const noticeDays = longest(members.map((stated) => stated?.noticeDays));
  return {
    ...(from === undefined ? {} : { from }),
    ...(noticeDays === undefined ? {} : { noticeDays }),
    times: [...new Set(members.flatMap((stated) => stated?.times ?? []))],
  };
}

function latest(days: readonly (string | undefined)[]): string | undefined {
  const stated = days.flatMap((day) => day ?? []);
  return stated.length < days.length ? undefined : stated.sort().at(-1);
}

function longest(days: readonly (number | undefined)[]): number | undefined {
  const stated = days.flatMap((count) => count ?? []);
  return stated.length < days.length ? undefined : Math.max(...stated);
}

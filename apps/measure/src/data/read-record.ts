import { readAmount } from '#open-data';
import { padCpv } from '#reference';
import { areaPathOf } from './area-path.js';
import type { Award, Query, Winner } from './award.js';

/** A line of a file as an object with any members. */
export type Record = ReadonlyMap<string, unknown>;

const textOf = (raw: unknown): string =>
  typeof raw === 'string' || typeof raw === 'number' ? String(raw).trim() : '';

/** One text or number counts as a list of one, anything else that is no list as none. */
function textsOf(raw: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  return [...new Set(list.map(textOf).filter((text) => text !== ''))];
}

/** What a query and an award have in common. Members that are missing or of another kind count as not stated. */
export function readQuery(record: Record): Query {
  const { minor } = readAmount(record.get('value'));
  return {
    id: textOf(record.get('id')),
    shownId: record.get('id'),
    title: textOf(record.get('title')),
    description: textOf(record.get('desc')),
    cpv: textsOf(record.get('cpv')).flatMap((code) => padCpv(code) ?? []),
    areas: textsOf(record.get('region'))
      .map(areaPathOf)
      .filter((path) => path !== ''),
    ...(minor === undefined ? {} : { valueMinor: minor }),
  };
}

/** An award; winners who are natural persons, or of whom that is not sure, are left out. */
export function readAward(record: Record): Award {
  return {
    ...readQuery(record),
    date: textOf(record.get('date')).slice(0, 'YYYY-MM-DD'.length),
    buyer: textOf(record.get('buyer')),
    winners: readWinners(record.get('winners')),
  };
}

function readWinners(raw: unknown): Winner[] {
  const winners = new Map<string, Winner>();
  for (const entry of Array.isArray(raw) ? (raw as readonly unknown[]) : []) {
    const members: Record = new Map(Object.entries(entry ?? {}));
    const id = textOf(members.get('id'));
    const natural = members.get('natural') ?? false;
    if (id === '' || natural !== false || winners.has(id)) continue;
    const sme = members.get('sme');
    winners.set(id, {
      id,
      shownId: members.get('id'),
      name: textOf(members.get('name')),
      ...(typeof sme === 'boolean' ? { sme } : {}),
    });
  }
  return [...winners.values()];
}

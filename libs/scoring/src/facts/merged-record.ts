import type { Money } from '../money.js';
import type { Codes } from './codes.js';
import type { FactList } from './fact-list.js';
import { NO_HEADCOUNT, recordOf } from './fact-record.js';
import type { Placed } from './placed.js';

/** The record of several vendors as one: that of `mergeMembers`, made of theirs, since very many are tried. */
export function mergedRecord(
  members: readonly Placed[],
  turnover: Money | undefined,
  texts: Codes,
): number[] {
  const headcounts = members
    .map(({ facts, slot }) => facts.headcount(slot))
    .filter((headcount) => headcount !== NO_HEADCOUNT);
  const head = {
    complete: members.reduce((bits, { facts, slot }) => bits & facts.completeBits(slot), ~0),
    headcount: headcounts.length === 0 ? undefined : headcounts.reduce((sum, count) => sum + count, 0),
    turnover,
  };
  return recordOf(head, listsOfAll(members), texts);
}

function listsOfAll(members: readonly Placed[]): number[][] {
  const [first] = members;
  const places = first === undefined ? [] : [...first.facts.lists.keys()];
  return places.map((place) => {
    const items: number[] = [];
    let areCounted = false;
    for (const { facts, slot } of members) {
      const list = facts.lists[place] as FactList;
      areCounted ||= list === facts.targetGroups;
      const end = list.endOf(slot);
      for (let at = list.startOf(slot); at < end; at += 1) items.push(list.items[at] as number);
    }
    return areCounted ? [...new Set(items)] : items;
  });
}

import { coverage } from '../area.js';
import type { AreaPath } from '../lot.js';
import { remembered } from '../words/remembered.js';
import type { Codes } from './codes.js';
import type { FactList } from './fact-list.js';

const WHOLE = 2;

/** What `coverage` says of one place that is asked for and every place that is stated, by the code of the latter. */
export class AreaReach {
  /** 2 where it holds all of what is asked for, 1 where some of it, 0 where none. */
  private reach = new Uint8Array(0);

  constructor(
    private readonly asked: AreaPath,
    private readonly places: Codes,
  ) {}

  /** How far the places of a slot reach into it: 1, 0.5 or 0. */
  of(stated: FactList, slot: number): number {
    const { items } = stated;
    const end = stated.endOf(slot);
    let most = 0;
    for (let at = stated.startOf(slot); at < end; at += 1) {
      const reach = this.reachOf(items[at] as number);
      if (reach === WHOLE) return 1;
      if (reach > most) most = reach;
    }
    return most / WHOLE;
  }

  private reachOf(place: number): number {
    if (place >= this.reach.length) this.readPlaces();
    return this.reach[place] as number;
  }

  /** Places that were named since. */
  private readPlaces(): void {
    const { all } = this.places;
    const reach = new Uint8Array(all.length);
    reach.set(this.reach);
    for (let place = this.reach.length; place < all.length; place += 1) {
      reach[place] = WHOLE * coverage(this.asked, [all[place] ?? '']);
    }
    this.reach = reach;
  }
}

/** Reaches of places, each made once. */
export const reachesAmong = (places: Codes): ((asked: AreaPath) => AreaReach) =>
  remembered((asked) => new AreaReach(asked, places));

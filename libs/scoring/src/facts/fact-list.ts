import type { Segments } from './segments.js';

/** One of several lists that a slot's record holds; where each ends is told at the beginning of the record. */
export class FactList {
  /** @param head place in the record where it stands how far from the beginning the list starts; the next place holds its end */
  constructor(
    private readonly records: Segments,
    private readonly head: number,
  ) {}

  get items(): Int32Array {
    return this.records.items;
  }

  startOf(slot: number): number {
    const record = this.records.startOf(slot);
    return record + (this.items[record + this.head] as number);
  }

  /** One more than the place of the last item. */
  endOf(slot: number): number {
    const record = this.records.startOf(slot);
    return record + (this.items[record + this.head + 1] as number);
  }
}

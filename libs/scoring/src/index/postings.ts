const FIRST_CAPACITY = 4;

/** The columns of a posting list: typed arrays that grow. */
type Values = Uint16Array | Float64Array;

/** Who has a term, and how much: slots and values side by side. Slots that were given up stay until `keep`. */
export class Postings<V extends Values> {
  slots = new Int32Array(FIRST_CAPACITY);
  length = 0;
  /** No value is greater. */
  most = 0;
  private column: V | undefined;

  constructor(
    public values: V,
    private readonly longer: (capacity: number) => V,
  ) {}

  get bytes(): number {
    return this.slots.byteLength + this.values.byteLength + (this.column?.byteLength ?? 0);
  }

  add(slot: number, value: number): void {
    if (this.length === this.slots.length) this.grow(this.length * 2);
    this.slots[this.length] = slot;
    this.values[this.length] = value;
    this.length += 1;
    if (value > this.most) this.most = value;
    if (this.column === undefined) return;
    if (slot < this.column.length) this.column[slot] = value;
    else this.column = undefined;
  }

  /** The values by slot, of all slots below `end`: made when first wanted, and kept in step from then on. */
  columnFor(end: number): V {
    if (this.column !== undefined && this.column.length >= end) return this.column;
    const column = this.longer(end + (end >> 3));
    for (let place = 0; place < this.length; place += 1) {
      column[this.slots[place] ?? 0] = this.values[place] ?? 0;
    }
    this.column = column;
    return column;
  }

  /** Leaves only the slots that are in use, in room that fits them. */
  keep(isUsed: (slot: number) => boolean): void {
    let kept = 0;
    this.most = 0;
    this.column = undefined;
    for (let place = 0; place < this.length; place += 1) {
      const slot = this.slots[place] ?? 0;
      if (!isUsed(slot)) continue;
      const value = this.values[place] ?? 0;
      this.slots[kept] = slot;
      this.values[kept] = value;
      kept += 1;
      if (value > this.most) this.most = value;
    }
    this.length = kept;
    if (kept * 2 < this.slots.length) this.grow(Math.max(kept, FIRST_CAPACITY));
  }

  private grow(capacity: number): void {
    const [slots, values] = [this.slots, this.values];
    this.slots = new Int32Array(capacity);
    this.slots.set(slots.subarray(0, this.length));
    this.values = this.longer(capacity);
    this.values.set(values.subarray(0, this.length));
  }
}

/** Postings of impacts in whole steps. */
export const impactPostings = (): Postings<Uint16Array> =>
  new Postings(new Uint16Array(FIRST_CAPACITY), (capacity) => new Uint16Array(capacity));

/** Postings of weights. */
export const weightPostings = (): Postings<Float64Array> =>
  new Postings(new Float64Array(FIRST_CAPACITY), (capacity) => new Float64Array(capacity));

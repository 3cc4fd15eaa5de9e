const LEAST_GARBAGE = 1 << 20;

type Numbers = Int32Array | Float64Array;

/** A short list of numbers for each slot, all in one typed array, so that reading one is a single jump in memory. */
export class Segments<N extends Numbers> {
  items: N;
  private starts = new Int32Array(1);
  private lengths = new Int32Array(1);
  /** Where the next list goes, and how much before that belongs to nobody any more. */
  private next = 0;
  private garbage = 0;

  constructor(private readonly make: (capacity: number) => N) {
    this.items = make(4);
  }

  get bytes(): number {
    return this.items.byteLength + this.starts.byteLength + this.lengths.byteLength;
  }

  startOf(slot: number): number {
    return this.starts[slot] ?? 0;
  }

  /** One more than the place of the slot's last item; its start where it has no list. */
  endOf(slot: number): number {
    return this.startOf(slot) + (this.lengths[slot] ?? 0);
  }

  /** Gives a slot its list, in place of the one it had. */
  put(slot: number, list: ArrayLike<number>): void {
    if (this.endOf(slot) === this.next) this.next = this.startOf(slot);
    else this.garbage += this.lengths[slot] ?? 0;
    this.makeRoom(slot, list.length);
    this.items.set(list, this.next);
    this.starts[slot] = this.next;
    this.lengths[slot] = list.length;
    this.next += list.length;
    if (this.garbage > LEAST_GARBAGE && this.garbage * 2 > this.next) this.compact();
  }

  private makeRoom(slot: number, length: number): void {
    if (slot >= this.starts.length) {
      const capacity = slot + (slot >> 1) + 1;
      this.starts = grown(this.starts, new Int32Array(capacity));
      this.lengths = grown(this.lengths, new Int32Array(capacity));
    }
    const needed = this.next + length;
    if (needed > this.items.length) this.items = grown(this.items, this.make(needed + (needed >> 2)));
  }

  /** Moves the lists together. */
  private compact(): void {
    const items = this.make(this.items.length);
    let next = 0;
    for (let slot = 0; slot < this.starts.length; slot += 1) {
      const [start, end] = [this.startOf(slot), this.endOf(slot)];
      items.set(this.items.subarray(start, end), next);
      this.starts[slot] = next;
      next += end - start;
    }
    this.items = items;
    this.next = next;
    this.garbage = 0;
  }
}

function grown<N extends Numbers>(array: N, longer: N): N {
  longer.set(array);
  return longer;
}

/** Lists of whole numbers below 2³¹. */
export const wholeSegments = (): Segments<Int32Array> =>
  new Segments<Int32Array>((capacity) => new Int32Array(capacity));

/** Lists of any numbers. */
export const numberSegments = (): Segments<Float64Array> =>
  new Segments<Float64Array>((capacity) => new Float64Array(capacity));

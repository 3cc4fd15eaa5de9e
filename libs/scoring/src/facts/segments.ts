const LEAST_GARBAGE = 1 << 20;

/** A list of whole numbers below 2³¹ for each slot, all in one typed array: reading one is a single jump in memory. */
export class Segments {
  items = new Int32Array(4);
  private starts = new Int32Array(1);
  private lengths = new Int32Array(1);
  /** Where the next list goes, and how much before that belongs to nobody any more. */
  private next = 0;
  private garbage = 0;

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
      this.starts = grown(this.starts, capacity);
      this.lengths = grown(this.lengths, capacity);
    }
    const needed = this.next + length;
    if (needed > this.items.length) this.items = grown(this.items, needed + (needed >> 2));
  }

  /** Moves the lists together. */
  private compact(): void {
    const items = new Int32Array(this.items.length);
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

function grown(array: Int32Array<ArrayBuffer>, capacity: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(capacity);
  longer.set(array);
  return longer;
}

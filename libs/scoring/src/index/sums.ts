/** A sum for each slot, of which only those that were touched are ever looked at or cleared. */
export class Sums {
  values = new Float64Array(0);
  touched = new Int32Array(0);
  count = 0;

  /** Makes room for slots below `end`, all of them nothing. */
  begin(end: number): void {
    for (let place = 0; place < this.count; place += 1) this.values[this.touched[place] ?? 0] = 0;
    this.count = 0;
    if (this.values.length >= end) return;
    const capacity = Math.max(1024, end + (end >> 2));
    this.values = new Float64Array(capacity);
    this.touched = new Int32Array(capacity);
  }

  /** Adds postings times a factor; a slot without a sum gets one. */
  admit(slots: Int32Array, values: Uint16Array | Float64Array, length: number, factor: number): void {
    const { values: sums, touched } = this;
    let count = this.count;
    for (let place = 0; place < length; place += 1) {
      const slot = slots[place] as number;
      const sum = sums[slot] as number;
      if (sum === 0) touched[count++] = slot;
      sums[slot] = sum + factor * (values[place] as number);
    }
    this.count = count;
  }

  /** Adds postings times a factor to the slots that have a sum already. */
  extend(slots: Int32Array, values: Uint16Array | Float64Array, length: number, factor: number): void {
    const sums = this.values;
    for (let place = 0; place < length; place += 1) {
      const slot = slots[place] as number;
      const sum = sums[slot] as number;
      if (sum !== 0) sums[slot] = sum + factor * (values[place] as number);
    }
  }

  /** Adds a column times a factor to the slots that have a sum already: the same as `extend` by the postings of the column. */
  extendBy(column: Uint16Array | Float64Array, factor: number): void {
    const { values: sums, touched, count } = this;
    for (let place = 0; place < count; place += 1) {
      const slot = touched[place] as number;
      sums[slot] = (sums[slot] as number) + factor * (column[slot] as number);
    }
  }

  /** Forgets the slots that are not to be kept. */
  keep(isKept: (slot: number, sum: number) => boolean): void {
    const { values: sums, touched } = this;
    let kept = 0;
    for (let place = 0; place < this.count; place += 1) {
      const slot = touched[place] as number;
      if (isKept(slot, sums[slot] as number)) touched[kept++] = slot;
      else sums[slot] = 0;
    }
    this.count = kept;
  }

  /** Forgets the slots whose sum is less. */
  drop(least: number): void {
    const { values: sums, touched } = this;
    let kept = 0;
    for (let place = 0; place < this.count; place += 1) {
      const slot = touched[place] as number;
      if ((sums[slot] as number) >= least) touched[kept++] = slot;
      else sums[slot] = 0;
    }
    this.count = kept;
  }
}

/** A number for each slot. */
export class Column {
  private values = new Float64Array(1);

  /** 0 where nothing was put. */
  at(slot: number): number {
    return this.values[slot] ?? 0;
  }

  put(slot: number, value: number): void {
    if (slot >= this.values.length) {
      const longer = new Float64Array(slot + (slot >> 1) + 1);
      longer.set(this.values);
      this.values = longer;
    }
    this.values[slot] = value;
  }
}

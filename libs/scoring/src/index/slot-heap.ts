/** Slots by their sums, greatest first, taken one by one: cheaper than sorting where few are taken. */
export class SlotHeap {
  private size: number;

  /** Orders `slots` in place. */
  constructor(
    private readonly slots: Int32Array,
    private readonly sums: Float64Array,
  ) {
    this.size = slots.length;
    for (let place = (this.size >> 1) - 1; place >= 0; place -= 1) this.sink(place);
  }

  /** The slot with the greatest sum that was not taken yet; -1 where none is left. */
  take(): number {
    if (this.size === 0) return -1;
    const top = this.slots[0] as number;
    this.size -= 1;
    this.slots[0] = this.slots[this.size] as number;
    this.slots[this.size] = top;
    this.sink(0);
    return top;
  }

  private sink(from: number): void {
    const { slots, sums, size } = this;
    const slot = slots[from] as number;
    const sum = sums[slot] as number;
    let place = from;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= size) break;
      if (
        child + 1 < size &&
        (sums[slots[child + 1] as number] as number) > (sums[slots[child] as number] as number)
      ) {
        child += 1;
      }
      if ((sums[slots[child] as number] as number) <= sum) break;
      slots[place] = slots[child] as number;
      place = child;
    }
    slots[place] = slot;
  }
}

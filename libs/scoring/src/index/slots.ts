/** Entries by id and by a small number, their slot. A slot that was given up is used again once nothing refers to it. */
export class Slots<Entry> {
  private readonly entries: (Entry | undefined)[] = [];
  private readonly byId = new Map<string, number>();
  private readonly retired: number[] = [];
  private readonly free: number[] = [];

  get size(): number {
    return this.byId.size;
  }

  /** One more than the greatest slot in use. */
  get end(): number {
    return this.entries.length;
  }

  /** How many slots were given up that something may still refer to. */
  get waste(): number {
    return this.retired.length;
  }

  at(slot: number): Entry | undefined {
    return this.entries[slot];
  }

  find(id: string): Entry | undefined {
    const slot = this.byId.get(id);
    return slot === undefined ? undefined : this.entries[slot];
  }

  /** Gives an id's entry a slot of its own, in place of the one that it had. */
  put(id: string, entry: Entry): number {
    this.remove(id);
    const slot = this.free.pop() ?? this.entries.length;
    this.entries[slot] = entry;
    this.byId.set(id, slot);
    return slot;
  }

  /** Gives a slot up; false where the id has none. */
  remove(id: string): boolean {
    const slot = this.byId.get(id);
    if (slot === undefined) return false;
    this.entries[slot] = undefined;
    this.retired.push(slot);
    return this.byId.delete(id);
  }

  /** Nothing refers to the slots any more that were given up. */
  reclaim(): void {
    this.free.push(...this.retired.splice(0));
  }
}

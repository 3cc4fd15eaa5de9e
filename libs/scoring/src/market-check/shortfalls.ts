import type { Shortfall } from './smallest-change.js';

/** Gathers vendors by what would let them in. */
export class Shortfalls {
  private readonly groups = new Map<string, { needs: Shortfall['needs']; vendors: number }>();

  add(needs: Shortfall['needs']): void {
    const key = [...needs].map(([requirement, options]) => `${requirement}:${[...options].join()}`).join(';');
    const group = this.groups.get(key);
    if (group) group.vendors += 1;
    else this.groups.set(key, { needs, vendors: 1 });
  }

  get all(): readonly Shortfall[] {
    return [...this.groups.values()];
  }
}

/** A group: its finest groups, and the groups above it in each respect (row, column), nearest first. */
export interface Group {
  readonly key: string;
  readonly parts: readonly number[];
  readonly lines: readonly (readonly string[])[];
}

type Left = readonly ReadonlySet<number>[];

/** Of each published group, in each respect: what those below it that are published leave. */
export class Remainders {
  private readonly left = new Map<string, Left>();

  constructor(private readonly isSafe: (parts: readonly number[]) => boolean) {}

  /**
   * Publishes these groups, unless that would leave something of a group above that may not be known.
   * @returns false where nothing was published
   */
  publish(groups: readonly Group[]): boolean {
    const changes = new Map<string, Left>();
    for (const group of groups) {
      for (const [respect, line] of group.lines.entries()) {
        const above = line.find((key) => changes.has(key) || this.left.has(key));
        if (above === undefined) continue;
        const left = changes.get(above) ?? this.left.get(above) ?? [];
        changes.set(
          above,
          left.map((rest, place) => (place === respect ? without(rest, group.parts) : rest)),
        );
      }
      changes.set(
        group.key,
        group.lines.map(() => new Set(group.parts)),
      );
    }
    const isSafe = (rest: ReadonlySet<number>) => rest.size === 0 || this.isSafe([...rest]);
    if (![...changes.values()].flat().every(isSafe)) return false;
    for (const [key, left] of changes) this.left.set(key, left);
    return true;
  }
}

function without(rest: ReadonlySet<number>, parts: readonly number[]): ReadonlySet<number> {
  const left = new Set(rest);
  for (const part of parts) left.delete(part);
  return left;
}

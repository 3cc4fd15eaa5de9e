/** The largest prime below 2^26: products of two smaller numbers are exact in a double. */
const PRIME = 67_108_859;

/** A sum of finest groups, with their factors; what is absent is 0. */
type Row = Map<number, number>;

const times = (a: number, b: number): number => (a * b) % PRIME;

/** 1/a, by Fermat. */
function inverse(a: number): number {
  let [result, base] = [1, a];
  for (let exponent = PRIME - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = times(result, base);
    base = times(base, base);
  }
  return result;
}

/**
 * Which sums can be computed, by adding and subtracting, from those that are known. Of every sum it keeps what is left of it
 * modulo the known ones (Gaussian elimination); a sum is computable exactly when nothing is left. Arithmetic is modulo a prime,
 * which never takes for uncomputable what is computable: what whole factors solve, they solve modulo a prime too.
 */
export class ComputableSums {
  private readonly left: readonly Row[];
  /** The rows in which a finest group occurs, by their places. */
  private readonly holders = new Map<number, Set<number>>();

  /** @param sums each as the finest groups that it is the sum of */
  constructor(sums: readonly (readonly number[])[]) {
    this.left = sums.map((parts) => new Map(parts.map((part) => [part, 1])));
    for (const [place, row] of this.left.entries()) this.note(place, row);
  }

  /** Places of the sums, this one among them, that are not computable yet and would be if this one were known. */
  givenBy(place: number): readonly number[] {
    const row = this.rowOf(place);
    const pivot = this.rarest(row);
    if (pivot === undefined) return [];
    const candidates = [...(this.holders.get(pivot) ?? [])].sort((a, b) => a - b);
    return candidates.filter((other) => isMultiple(this.rowOf(other), row, pivot));
  }

  /** From now on this sum is known. */
  know(place: number): void {
    const row = new Map(this.rowOf(place));
    const pivot = this.rarest(row);
    if (pivot === undefined) return;
    const factor = inverse(row.get(pivot) ?? 0);
    for (const [part, value] of row) row.set(part, times(value, factor));
    for (const other of [...(this.holders.get(pivot) ?? [])]) this.subtract(other, row, pivot);
  }

  private subtract(place: number, known: Row, pivot: number): void {
    const row = this.rowOf(place);
    const factor = row.get(pivot) ?? 0;
    for (const [part, value] of known) {
      const left = ((row.get(part) ?? 0) - times(value, factor) + PRIME) % PRIME;
      if (left === 0) {
        row.delete(part);
        this.holders.get(part)?.delete(place);
      } else {
        row.set(part, left);
        this.holders.get(part)?.add(place);
      }
    }
  }

  /** The part that the fewest rows hold, so that few of them are worked on. */
  private rarest(row: Row): number | undefined {
    let found: number | undefined;
    let fewest = Infinity;
    for (const part of row.keys()) {
      const count = this.holders.get(part)?.size ?? 0;
      if (count < fewest) [found, fewest] = [part, count];
    }
    return found;
  }

  private note(place: number, row: Row): void {
    for (const part of row.keys()) {
      const holders = this.holders.get(part);
      if (holders) holders.add(place);
      else this.holders.set(part, new Set([place]));
    }
  }

  private rowOf(place: number): Row {
    return this.left[place] ?? new Map<number, number>();
  }
}

function isMultiple(row: Row, other: Row, pivot: number): boolean {
  if (row.size !== other.size) return false;
  const factor = times(row.get(pivot) ?? 0, inverse(other.get(pivot) ?? 1));
  for (const [part, value] of other) if (row.get(part) !== times(value, factor)) return false;
  return true;
}

/**
 * How many letters must be inserted, left out, replaced or swapped with their neighbour to turn one text into the other
 * (optimal string alignment).
 * @param most where more are needed, the answer is `Infinity`, and is found with little work
 */
export function editDistance(from: string, to: string, most = Infinity): number {
  if (Math.abs(from.length - to.length) > most) return Infinity;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current: number[] = [];
    if (row <= most) current[0] = row;
    let least = at(current, 0);
    // Whatever lies further from the diagonal needs more than `most` already.
    const last = Math.min(to.length, row + most);
    for (let column = Math.max(1, row - most); column <= last; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const found = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (same ? 0 : 1),
        swapped ? at(beforePrevious, column - 2) + 1 : Infinity,
      );
      current[column] = found;
      least = Math.min(least, found);
    }
    if (least > most) return Infinity;
    [beforePrevious, previous] = [previous, current];
  }
  const distance = at(previous, to.length);
  return distance > most ? Infinity : distance;
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;

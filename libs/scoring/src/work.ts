/** How much may still be done. It is counted in steps, never in time, so that the same question has the same answer. */
export class Work {
  constructor(private left: number) {}

  /** Whether the limit was reached, so that something was left undone. */
  get isSpent(): boolean {
    return this.left < 0;
  }

  /** Takes so many steps; false where they are not there any more. */
  spend(steps: number): boolean {
    if (this.left < 0) return false;
    this.left -= steps;
    return this.left >= 0;
  }
}

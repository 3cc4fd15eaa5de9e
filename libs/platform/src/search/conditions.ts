/** What a row must fulfil, put together from what a caller asks for; values travel as parameters, never in the text. */
export class Conditions {
  private readonly parts: string[] = [];
  private readonly bound: unknown[] = [];

  /** The place that stands for this value in the statement: `$3`. */
  bind(value: unknown): string {
    this.bound.push(value);
    return `$${this.bound.length}`;
  }

  /** One more condition that must hold; each `?` in it stands for the next of the values. */
  add(condition: string, ...values: readonly unknown[]): void {
    const left = [...values];
    this.parts.push(`(${condition.replaceAll('?', () => this.bind(left.shift()))})`);
  }

  /** All of them, for WHERE. */
  get sql(): string {
    return this.parts.length > 0 ? this.parts.join(' AND ') : 'true';
  }

  /** The parameters, in their order. */
  get values(): readonly unknown[] {
    return this.bound;
  }
}

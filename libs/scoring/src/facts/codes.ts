/** Small numbers for texts that are compared again and again: the same text has the same number. */
export class Codes {
  private readonly texts: string[] = [];
  private readonly known = new Map<string, number>();

  of(text: string): number {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const code = this.texts.push(text) - 1;
    this.known.set(text, code);
    return code;
  }

  textOf(code: number): string {
    return this.texts[code] ?? '';
  }

  get all(): readonly string[] {
    return this.texts;
  }
}

const TOKEN = /[\p{L}\p{M}\p{N}]+/gu;

/** The words and numbers of a text in lower case and Unicode normal form C, in order, single characters left out. */
export function tokensOf(text: string): string[] {
  const tokens = text.normalize('NFC').toLowerCase().match(TOKEN) ?? [];
  return tokens.filter((token) => token.length > 1);
}

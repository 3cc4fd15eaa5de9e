const SPELLINGS: Readonly<Record<string, string>> = { aa: 'å', ae: 'æ', oe: 'ø' };

/** Older and keyboard spellings of the Danish letters: `Aarhus` and `Århus`, `foedevarer` and `fødevarer` become one. */
export function foldDanishLetters(word: string): string {
  return word.replace(/aa|ae|oe/g, (spelling) => SPELLINGS[spelling] ?? spelling);
}

/** Lower case, without accents, `æ ø å` as `ae oe aa`: `Ærø` and `AEROE` fold to the same text. */
export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** As `foldLetters`, but as people write who have no Danish keyboard: `Kobenhavn`, `Arhus`, `Vaerlose`. */
export function foldLettersShort(text: string): string {
  return foldLetters(text).replaceAll('oe', 'o').replaceAll('aa', 'a').replaceAll('ae', 'a');
}

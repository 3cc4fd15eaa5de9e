/** A scheme's key as people write it: `iso-27001` is ISO 27001. Short words are taken for abbreviations. */
export function schemeName(scheme: string): string {
  return scheme
    .split('-')
    .map((part) => (part.length <= 4 ? part.toUpperCase() : part))
    .join(' ');
}

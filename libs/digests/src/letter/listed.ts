import type { Language } from '#reference';
import { WORDING } from './wording.js';

/** `a`, `a og b`, `a, b og c`. */
export function listed(items: readonly string[], language: Language): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${WORDING[language].and} ${items.at(-1) ?? ''}`;
}

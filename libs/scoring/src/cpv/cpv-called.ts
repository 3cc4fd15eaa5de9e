import type { Language, Sentence } from '../answer.js';
import { quoted } from '../sentence.js';

/** A code of eight digits as a sentence shows it: `85312400 »Velfærdsydelser …«`, or the code alone where it has no name. */
export function cpvCalled(
  code: string,
  names: Readonly<Record<string, Sentence>> | undefined,
  language: Language,
): string {
  const name = names?.[code]?.[language];
  return name === undefined ? code : `${code} ${quoted(name, language)}`;
}

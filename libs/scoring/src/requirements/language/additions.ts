import type { Addition } from '../../advice/addition.js';
import { eachAndAll } from '../each-and-all.js';
import type { Lacking } from '../requirement-kind.js';
import type { LanguageAsk } from './ask.js';

/** Languages that the profile does not name, or names without the level that is asked for; a lower level is what it is. */
export function languagesToAdd({ ask, vendor }: Lacking<LanguageAsk>): Addition[] {
  const { languages = [] } = vendor;
  const missing = ask.languages
    .filter((code) => languages.every((stated) => stated.code !== code || stated.level === undefined))
    .filter((code) => ask.level !== undefined || languages.every((stated) => stated.code !== code))
    .sort()
    .map((code) => ({ code, ...(ask.level === undefined ? {} : { level: ask.level }) }));
  return eachAndAll(missing).map((parts) => ({ fact: 'languages', languages: parts }));
}

import fc from 'fast-check';
import * as arbitrary from '../../../test/arbitraries.js';
import { describeKind } from '../../../test/describe-kind.js';
import { language } from './language.js';

const ask = fc.record(
  { languages: arbitrary.some(arbitrary.languageCode), level: arbitrary.languageLevel },
  { requiredKeys: ['languages'] },
);

describeKind(language, ask, {
  'one language more': ask.map((asked) => [{ ...asked, languages: asked.languages.slice(1) }, asked]),
  'a level': ask.map((asked) => [{ languages: asked.languages }, asked]),
  'a higher level': ask.map((asked) => [
    { ...asked, level: 'a1' },
    { ...asked, level: 'c1' },
  ]),
});

import { type FieldProblem, oneTermProblem, termProblems } from '#platform';
import { codesOf, LANGUAGE_LEVELS, SPOKEN_LANGUAGES } from '#reference';
import type { ServiceLanguage } from './profile.js';

/** Each language once, each with a level that there is. */
export const languageProblems = (languages: readonly ServiceLanguage[]): FieldProblem[] => [
  ...termProblems(
    '/languages',
    languages.map(({ code }) => code),
    codesOf(SPOKEN_LANGUAGES),
  ).map((problem) =>
    problem.pointer === '/languages' ? problem : { ...problem, pointer: `${problem.pointer}/code` },
  ),
  ...languages.flatMap(({ level }, index) =>
    level === undefined ? [] : oneTermProblem(`/languages/${index}/level`, level, codesOf(LANGUAGE_LEVELS)),
  ),
];

import { describe, expect, it } from '@jest/globals';
import { answerProblems, questionProblems } from './enquiry-rules.js';

const LOTS = [{ id: 'a' }, { id: 'b' }];
const codes = (problems: readonly { pointer: string; code: string }[]) =>
  problems.map(({ pointer, code }) => `${pointer} ${code}`);

describe('a question', () => {
  it.each<[what: string, question: string, lotId: string | undefined, problems: string[]]>([
    ['of ten characters', 'Må vi dele', undefined, []],
    ['that is too short', ' Må vi de ', undefined, ['/question too-short']],
    ['of 4,000 characters', 'x'.repeat(4000), 'b', []],
    ['that is too long', 'x'.repeat(4001), undefined, ['/question too-long']],
    ['with what is no text', 'Må vi dele\0 aftalen?', undefined, ['/question characters']],
    ['about another lot', 'Må vi dele aftalen?', 'c', ['/lotId lot-unknown']],
  ])('%s', (_, question, lotId, problems) => {
    const asked = { vendorId: 'v', question, ...(lotId === undefined ? {} : { lotId }) };
    expect(codes(questionProblems(asked, LOTS))).toEqual(problems);
  });
});

describe('an answer', () => {
  it.each<[what: string, text: string, publishedQuestion: string | undefined, problems: string[]]>([
    ['of two characters', 'Ja', undefined, []],
    ['that is empty', ' J ', undefined, ['/text too-short']],
    ['of 10,000 characters', 'x'.repeat(10_000), undefined, []],
    ['that is too long', 'x'.repeat(10_001), undefined, ['/text too-long']],
    ['with another wording', 'Ja.', 'Må man dele?', []],
    ['with one that is too short', 'Ja.', 'Må man?', ['/publishedQuestion too-short']],
  ])('%s', (_, text, publishedQuestion, problems) => {
    const answer = { text, ...(publishedQuestion === undefined ? {} : { publishedQuestion }) };
    expect(codes(answerProblems(answer))).toEqual(problems);
  });
});

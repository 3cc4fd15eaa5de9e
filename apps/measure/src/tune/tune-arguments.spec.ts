import { describe, expect, it } from '@jest/globals';
import { tuneArguments } from './tune-arguments.js';

const ONE = ['--data', 'sets/a', '--from', '2024-01-17', '--until', '2024-01-31'];
const TWO = ['--data', 'sets/b/', '--from', '2013-07-01', '--until', '2014-07-01'];

describe('the arguments of tune', () => {
  it("have the product's languages and the list of CPV names beside the data where nothing is said", () => {
    expect(tuneArguments(ONE)).toEqual({
      parts: [
        {
          name: 'a 2024-01-17',
          data: 'sets/a',
          from: '2024-01-17',
          until: '2024-01-31',
          languages: ['danish', 'english'],
          cpvNames: 'sets/reference/cpv/cpv2008.csv',
        },
      ],
    });
  });

  it('say each folder its own, or all the same', () => {
    const languages = ['--language', 'portuguese', '--language', 'none'];
    expect(tuneArguments([...ONE, ...TWO, ...languages]).parts).toMatchObject([
      { name: 'a 2024-01-17', until: '2024-01-31', languages: ['portuguese'] },
      { name: 'b 2013-07-01', until: '2014-07-01', languages: [] },
    ]);
    expect(tuneArguments([...ONE, '--data', 'sets/c', '--language', 'none']).parts).toMatchObject([
      { name: 'a 2024-01-17', languages: [] },
      { name: 'c 2024-01-17', languages: [] },
    ]);
  });

  it.each([
    [ONE.slice(0, 4), /--until are needed.*npm run tune/],
    [[...ONE.slice(0, 4), '--until', '2024-01-17'], /must lie after --from \(2024-01-17\)/],
    [[...ONE.slice(0, 4), '--until', 'soon'], /--until takes a day like 2024-01-31, not "soon"/],
    [[...ONE, '--from', '2024-01-18'], /--from is given 2 times for 1 folders/],
    [[...ONE, '--weight', '3'], /--weight.*npm run tune/s],
  ])('refuse %j with what they take', (args, message) => {
    expect(() => tuneArguments(args)).toThrow(message);
  });
});

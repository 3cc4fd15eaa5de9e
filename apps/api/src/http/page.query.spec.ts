import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { encodeCursor, newId } from '#platform';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { PageQuery } from './page.query.js';

const problemsOf = (query: object) => validateSync(plainToInstance(PageQuery, query));

describe('which part of a list is wanted', () => {
  it.each(['a', 'ø', '漢', '😀'])('takes the cursor of the longest name, in %s', (character) => {
    const name = character.repeat(300 / character.length);
    expect(problemsOf({ after: encodeCursor([name, newId()]) })).toEqual([]);
  });

  it('takes no cursor that cannot be one', () => {
    expect(problemsOf({ after: 'x'.repeat(2001) })).toHaveLength(1);
  });
});

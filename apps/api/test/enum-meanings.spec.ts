import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

/** A list of values in the OpenAPI document, with what is said of it. */
interface Listed {
  readonly at: string;
  readonly values: readonly unknown[];
  readonly description: string;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const textOf = (node: object): string => {
  const text: unknown = Reflect.get(node, 'description');
  return typeof text === 'string' ? text : '';
};

/** Every `enum` below a node; of a list or a parameter it is told above where nothing is told beside it. */
function listed(node: unknown, at: string, above = ''): Listed[] {
  if (!isObject(node)) return [];
  const description = textOf(node) || above;
  const values: unknown = Reflect.get(node, 'enum');
  const own = Array.isArray(values) ? [{ at, values, description }] : [];
  const below = Object.entries(node).flatMap(([name, child]) =>
    listed(child, `${at}/${name}`, name === 'items' || name === 'schema' ? description : ''),
  );
  return [...own, ...below];
}

/** Whether the description says `value: meaning`. */
const explains = (description: string, value: unknown): boolean =>
  new RegExp(`(?<![\\w-])${String(value)}: `, 'u').test(description);

/** Whether it does, or a clause of it begins with the value. */
const names = (description: string, value: unknown): boolean =>
  explains(description, value) ||
  new RegExp(`(?:^|[.;,] |\\(|\\band )${String(value)}(?![\\w:-]*\\w)`, 'u').test(description);

/** The values that a description passes over, where it tells what two or more others mean. */
const passedOver = ({ values, description }: Omit<Listed, 'at'>): unknown[] => {
  const told = values.filter((value) => value !== null);
  const explained = told.filter((value) => explains(description, value));
  return explained.length >= 2 ? told.filter((value) => !names(description, value)) : [];
};

describe('the OpenAPI document', () => {
  it.each([
    ['a: this; b: that', ['a', 'b'], []],
    ['a: this; b: that', ['a', 'b', 'c'], ['c']],
    ['x:read: this; y:read: that', ['x:read', 'x:write', 'y:read'], ['x:write']],
    ['a-b: this; c: that', ['a', 'a-b', 'c'], ['a']],
    ['a: c, or so; b: that', ['a', 'b', 'c'], ['c']],
    ['a or b, for example', ['a', 'b', 'c'], []],
  ])('%s of %j', (description, values, missing) => {
    expect(passedOver({ description, values })).toEqual(missing);
  });

  it('says of every value what it means, where it says so of others', () => {
    const document: unknown = JSON.parse(
      readFileSync(new URL('../../../openapi.json', import.meta.url), 'utf8'),
    );
    const all = listed(document, '');
    expect(all.length).toBeGreaterThan(100);
    const short = all.flatMap((each) => passedOver(each).map((value) => `${each.at}: ${String(value)}`));
    expect(short).toEqual([]);
  });
});

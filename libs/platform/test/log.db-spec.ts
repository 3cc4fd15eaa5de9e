import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';

const PROGRAM = `
  import 'reflect-metadata';
  import { Log, withLogContext } from '#platform';
  const log = new Log({ logLevel: 'info' });
  withLogContext({ requestId: 'r-1' }, () => {
    log.error({ stack: 'line of an error', password: 'hunter2' }, 'first');
    log.info({ status: 200 }, 'second');
  });
  log.info({}, 'third');
  process.exit(0);
`;

/** What a process of its own prints, read back line by line; it runs the built library. */
const printed = (): Record<string, unknown>[] =>
  execFileSync(process.execPath, ['--input-type=module', '-e', PROGRAM], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('Log', () => {
  const [first, second, third] = printed();

  it('carries the ids of the request on every line, and nothing of one line on the next', () => {
    expect(first).toMatchObject({
      requestId: 'r-1',
      msg: 'first',
      level: 'error',
      stack: 'line of an error',
    });
    expect(second).toMatchObject({ requestId: 'r-1', msg: 'second', status: 200 });
    expect(second).not.toHaveProperty('stack');
    expect(third).not.toHaveProperty('requestId');
  });

  it('hides what secrets travel under', () => {
    expect(first).toMatchObject({ password: '(hidden)' });
  });
});

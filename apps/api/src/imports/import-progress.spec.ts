import { expect, it } from '@jest/globals';
import { progressDisplay } from './import-progress.js';

it('prints a line every ten percent where nobody looks at a terminal', () => {
  const printed: string[] = [];
  const display = progressDisplay(false, (line) => printed.push(line));
  for (let done = 0; done <= 200; done += 5) display.show(done, 200);
  display.show(200, 200);
  display.end();
  expect(printed).toHaveLength(10);
  expect(printed[0]).toBe('10 % (20 of 200 lines)');
  expect(printed.at(-1)).toBe('100 % (200 of 200 lines)');
});

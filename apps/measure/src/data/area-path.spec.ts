import { expect, it } from '@jest/globals';
import { areaPathOf } from './area-path.js';

it.each([
  ['Portugal, Porto, Vila Nova de Gaia', 'Portugal/Porto/Vila Nova de Gaia'],
  ['Prishtina', 'Prishtina'],
  ['A/B, C', 'A B/C'],
  ['DK031', 'DK/DK0/DK03/DK031'],
  ['UKI', 'UK/UKI'],
  ['', ''],
])('takes %j as the path %j', (place, path) => {
  expect(areaPathOf(place)).toBe(path);
});

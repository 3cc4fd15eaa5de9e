import { describe, expect, it } from '@jest/globals';
import { contractYears } from './contract-years.js';

describe('contractYears', () => {
  it.each([
    ['a year', '2026-01-01', '2026-12-31', 1],
    ['24 months without a leap day', '2026-01-01', '2027-12-31', 2],
    ['24 months with a leap day', '2027-02-01', '2029-01-31', 2],
    ['48 months', '2026-07-01', '2030-06-30', 4],
    ['a month of 28 days', '2027-02-01', '2027-02-28', 1 / 12],
    ['half of a month of 30 days', '2027-06-01', '2027-06-15', 0.5 / 12],
    ['a month from its last day on', '2027-01-31', '2027-02-27', 1 / 12],
    ['a day', '2027-06-01', '2027-06-01', 1 / 360],
  ])('counts %s by the calendar', (_, first, last, years) => {
    expect(contractYears(first, last)).toBeCloseTo(years, 12);
  });
});

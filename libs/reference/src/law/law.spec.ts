import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isLightRegimeService, mayBeReservedUnder77, thresholdsOn } from '../index.js';

describe('services by their CPV code', () => {
  it.each([
    ['85312000', true, true, 'social work'],
    ['85323000', true, true, 'the last of the range'],
    ['85330000', false, false, 'behind the range'],
    ['80500000', true, false, 'training: light, and not among those of art. 77'],
    ['80511000', true, true, 'staff training'],
    ['55321000', true, false, 'meals'],
    ['55523100', true, false, 'school meals'],
    ['48000000', false, false, 'software'],
    ['90910000', false, false, 'cleaning'],
  ])('%s: light regime %s, art. 77 %s (%s)', (code, light, reserved) => {
    expect([isLightRegimeService(code), mayBeReservedUnder77(code)]).toEqual([light, reserved]);
  });

  it('has every service that may be reserved in the light regime', () => {
    const codes = ['75121000', '79622000', '80110000', '85000000', '92500000', '98133110'];
    expect(codes.filter((code) => !isLightRegimeService(code))).toEqual([]);
  });

  const LIST = '../shared/data/reference/eforms/codelists/cpv_social-service-cpv.gc';
  const official = existsSync(LIST) ? it : it.skip;
  if (!existsSync(LIST)) console.warn(`${LIST} is not there: the official code list is not compared.`);
  official('names the codes of art. 77 as the Publications Office lists them', () => {
    const codes = [...readFileSync(LIST, 'utf8').matchAll(/<SimpleValue>(\d{8})<\/SimpleValue>/g)].map(
      ([, code]) => code ?? '',
    );
    expect(codes.length).toBeGreaterThan(100);
    expect(codes.filter((code) => !mayBeReservedUnder77(code))).toEqual([]);
  });
});

describe('thresholds', () => {
  it('stand in kroner at one rate a period', () => {
    for (const day of ['2024-01-01', '2026-01-01']) {
      const { services, lightRegime } = thresholdsOn(day);
      expect(lightRegime.DKK / lightRegime.EUR).toBeCloseTo(services.DKK / services.EUR, 4);
    }
  });

  it.each([
    ['2025-12-31', 1_644_638],
    ['2026-01-01', 1_611_360],
    ['2027-12-31', 1_611_360],
  ])('on %s: %d kroner for services', (day, services) => {
    expect(thresholdsOn(day).services.DKK).toBe(services);
  });
});

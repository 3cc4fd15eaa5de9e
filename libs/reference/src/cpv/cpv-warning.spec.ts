import { describe, expect, it } from '@jest/globals';
import { CpvCatalogue } from './cpv-catalogue.js';
import { cpvWarning } from './cpv-warning.js';

const services = { code: '85312000', en: 'Social work services', da: 'Sociale foranstaltninger' };
const catalogue = new CpvCatalogue([services]);

describe('cpvWarning', () => {
  it('stays silent about a listed code', () => {
    expect(cpvWarning('85312000-9', catalogue)).toBeUndefined();
  });

  it('warns of a well-formed code that is not listed and names the nearest one', () => {
    expect(cpvWarning('85312999-1', catalogue)).toEqual({
      code: 'cpv-not-listed',
      cpv: '85312999',
      detail: {
        da: 'CPV-koden 85312999 findes ikke i den anvendte liste. Den er accepteret; kontrollér, at den er rigtig. Nærmeste kode på listen er 85312000 (Sociale foranstaltninger).',
        en: 'CPV code 85312999 is not in the list in use. It has been accepted; please check that it is right. The nearest listed code is 85312000 (Social work services).',
      },
      nearest: services,
    });
  });

  it('warns without a suggestion where nothing is near', () => {
    const warning = cpvWarning('11111111', catalogue);
    expect(warning?.detail.en).toBe(
      'CPV code 11111111 is not in the list in use. It has been accepted; please check that it is right.',
    );
    expect(warning).not.toHaveProperty('nearest');
  });

  it('refuses what is no code', () => {
    expect(() => cpvWarning('853', catalogue)).toThrow(RangeError);
  });
});

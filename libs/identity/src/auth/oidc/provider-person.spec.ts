import { describe, expect, it } from '@jest/globals';
import type { OidcProviderSettings } from '#platform';
import { isComplete, providerPerson } from './provider-person.js';

const UNTRUSTED: OidcProviderSettings = {
  id: 'mitid',
  name: 'MitID Erhverv',
  issuer: 'https://broker.example',
  clientId: 'medspil',
  clientSecret: 'x',
  clientAuthentication: 'basic',
  scopes: ['openid'],
  parameters: {},
  emailClaim: 'email',
  emailVerifiedClaim: 'email_verified',
  multiFactor: ['mfa', 'https://data.gov.dk/concept/core/nsis/Substantial'],
};
const PROVIDER = { ...UNTRUSTED, cvr: { claim: 'cvrNumberIdentifier' } };
const SIGNATORY = {
  ...PROVIDER,
  cvr: { claim: 'cvrNumberIdentifier', onlyIf: { claim: 'companySignatory', value: 'true' } },
};
const CVR = '13748136';

describe('what a provider says of a person', () => {
  it('is read from its claims', () => {
    const claims = { email: 'Ada@Example.dk', email_verified: true, name: 'Ada Holm', locale: 'en-GB' };
    expect(providerPerson(PROVIDER, claims)).toEqual({
      email: 'ada@example.dk',
      emailVerified: true,
      name: 'Ada Holm',
      language: 'en',
      multiFactor: false,
    });
  });

  it.each([
    [true, true],
    ['true', true],
    [1, true],
    ['1', true],
    [false, false],
    ['yes', false],
    [undefined, false],
    [{}, false],
  ])('takes %j for a verified address: %j', (email_verified, verified) => {
    expect(providerPerson(PROVIDER, { email: 'a@b.dk', email_verified }).emailVerified).toBe(verified);
  });

  it.each([
    [
      'of the id token first',
      [{ email: 'a@b.dk', email_verified: true }, { email: 'c@d.dk' }],
      'a@b.dk',
      true,
    ],
    ['that is whole', [{ email: 'a@b.dk' }, { email: 'c@d.dk', email_verified: true }], 'c@d.dk', true],
    ['never pieced together', [{ email: 'a@b.dk' }, { email_verified: true }], 'a@b.dk', false],
    ['nor the other way round', [{ email_verified: true }, { email: 'a@b.dk' }], 'a@b.dk', false],
  ])('takes the word on an address %s', (_, answers, email, emailVerified) => {
    expect(providerPerson(PROVIDER, ...answers)).toMatchObject({ email, emailVerified });
  });

  it.each([
    [{ name: ' Ada Holm ' }, 'Ada Holm'],
    [{ given_name: 'Ada', family_name: 'Holm' }, 'Ada Holm'],
    [{ preferred_username: 'ada' }, 'ada'],
    [{ name: 'Ada\nHolm', email: 'ada@example.dk' }, 'ada@example.dk'],
    [{ name: 'x'.repeat(300) }, 'x'.repeat(200)],
    [{}, ''],
  ])('names by %j', (claims, name) => {
    expect(providerPerson(PROVIDER, claims).name).toBe(name);
  });

  it.each([
    [{ amr: ['pwd', 'mfa'] }, true],
    [{ acr: 'https://data.gov.dk/concept/core/nsis/Substantial' }, true],
    [{ loa: 'https://data.gov.dk/concept/core/nsis/Substantial' }, true],
    [{ acr: 'https://data.gov.dk/concept/core/nsis/Low', amr: ['pwd'] }, false],
    [{ amr: 'mfa' }, false],
    [{}, false],
  ])('counts %j as several factors: %j', (claims, multiFactor) => {
    expect(providerPerson(PROVIDER, claims).multiFactor).toBe(multiFactor);
  });

  it.each([
    [PROVIDER, { cvrNumberIdentifier: CVR }, CVR],
    [PROVIDER, { cvrNumberIdentifier: `DK${CVR}` }, CVR],
    [PROVIDER, { cvrNumberIdentifier: Number(CVR) }, CVR],
    [PROVIDER, { cvrNumberIdentifier: '13748137' }, undefined],
    [PROVIDER, { cvrNumberIdentifier: [CVR] }, undefined],
    [PROVIDER, { cvr: CVR }, undefined],
    [SIGNATORY, { cvrNumberIdentifier: CVR }, undefined],
    [SIGNATORY, { cvrNumberIdentifier: CVR, companySignatory: 'false' }, undefined],
    [SIGNATORY, { cvrNumberIdentifier: CVR, companySignatory: 'true' }, CVR],
    [SIGNATORY, { cvrNumberIdentifier: CVR, companySignatory: true }, CVR],
  ])('reads the number of the company, %#', (provider, claims, cvr) => {
    expect(providerPerson(provider, claims).cvr).toBe(cvr);
  });

  it('believes nothing about companies of a provider that is not trusted for that', () => {
    expect(providerPerson(UNTRUSTED, { cvrNumberIdentifier: CVR })).not.toHaveProperty('cvr');
  });

  it('is complete where nothing more is wanted', () => {
    const claims = { email: 'a@b.dk', email_verified: true, name: 'Ada' };
    expect(isComplete(PROVIDER, claims)).toBe(false);
    expect(isComplete(PROVIDER, { ...claims, cvrNumberIdentifier: CVR })).toBe(true);
  });
});

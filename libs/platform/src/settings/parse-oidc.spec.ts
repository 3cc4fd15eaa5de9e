import { describe, expect, it } from '@jest/globals';
import { oidc } from './parse-oidc.js';

const MITID = {
  OIDC_PROVIDERS: 'mitid-erhverv',
  OIDC_MITID_ERHVERV_ISSUER: 'https://broker.example/op',
  OIDC_MITID_ERHVERV_CLIENT_ID: 'medspil',
  OIDC_MITID_ERHVERV_CLIENT_SECRET: 'hunter2 hunter2',
};

describe('the settings of providers', () => {
  it.each([{}, { OIDC_PROVIDERS: '' }, { OIDC_PROVIDERS: ' , ' }])('are none in %j', (env) => {
    expect(oidc(env)).toBeUndefined();
  });

  it('need little more than what the provider gave', () => {
    expect(oidc(MITID)).toEqual({
      timeoutSeconds: 10,
      providers: [
        {
          id: 'mitid-erhverv',
          name: 'mitid-erhverv',
          issuer: 'https://broker.example/op',
          clientId: 'medspil',
          clientSecret: 'hunter2 hunter2',
          clientAuthentication: 'basic',
          scopes: ['openid', 'email', 'profile'],
          parameters: {},
          emailClaim: 'email',
          emailVerifiedClaim: 'email_verified',
          multiFactor: ['mfa'],
        },
      ],
    });
  });

  it('say all that differs from provider to provider', () => {
    const parsed = oidc({
      ...MITID,
      OIDC_TIMEOUT: '3',
      OIDC_MITID_ERHVERV_NAME: 'MitID Erhverv',
      OIDC_MITID_ERHVERV_ISSUER: 'https://broker.example/op/.well-known/openid-configuration',
      OIDC_MITID_ERHVERV_CLIENT_AUTHENTICATION: 'post',
      OIDC_MITID_ERHVERV_SCOPES: 'openid  nemlogin',
      OIDC_MITID_ERHVERV_PARAMETERS: 'idp_values=mitid_erhverv&ui_locales=da',
      OIDC_MITID_ERHVERV_MULTI_FACTOR: 'https://data.gov.dk/concept/core/nsis/Substantial mfa',
      OIDC_MITID_ERHVERV_CVR_CLAIM: 'nemlogin.cvr',
      OIDC_MITID_ERHVERV_CVR_IF: 'companySignatory=true',
    });
    expect(parsed).toMatchObject({
      timeoutSeconds: 3,
      providers: [
        {
          name: 'MitID Erhverv',
          issuer: 'https://broker.example/op',
          clientAuthentication: 'post',
          scopes: ['openid', 'nemlogin'],
          parameters: { idp_values: 'mitid_erhverv', ui_locales: 'da' },
          multiFactor: ['https://data.gov.dk/concept/core/nsis/Substantial', 'mfa'],
          cvr: { claim: 'nemlogin.cvr', onlyIf: { claim: 'companySignatory', value: 'true' } },
        },
      ],
    });
  });

  it('take an issuer on this machine without TLS', () => {
    const parsed = oidc({ ...MITID, OIDC_MITID_ERHVERV_ISSUER: 'http://127.0.0.1:4000' });
    expect(parsed?.providers[0]?.issuer).toBe('http://127.0.0.1:4000');
  });

  it.each([
    ['OIDC_PROVIDERS', 'MitID', 'names with commas'],
    ['OIDC_PROVIDERS', 'a,a', 'each once'],
    ['OIDC_PROVIDERS', 'credential', 'names with commas'],
    ['OIDC_TIMEOUT', '0', 'seconds from 1 to 60'],
    ['OIDC_MITID_ERHVERV_ISSUER', undefined, 'Setting OIDC_MITID_ERHVERV_ISSUER is missing'],
    ['OIDC_MITID_ERHVERV_ISSUER', 'http://broker.example', 'http: on this machine alone'],
    ['OIDC_MITID_ERHVERV_ISSUER', 'https://broker.example?x=1', 'the issuer of the provider'],
    ['OIDC_MITID_ERHVERV_CLIENT_ID', ' ', 'Setting OIDC_MITID_ERHVERV_CLIENT_ID is missing'],
    ['OIDC_MITID_ERHVERV_CLIENT_SECRET', undefined, 'Setting OIDC_MITID_ERHVERV_CLIENT_SECRET is missing'],
    ['OIDC_MITID_ERHVERV_CLIENT_AUTHENTICATION', 'none', 'basic or post'],
    ['OIDC_MITID_ERHVERV_SCOPES', 'email', 'openid among them'],
    ['OIDC_MITID_ERHVERV_NAME', 'x'.repeat(61), '1 to 60 characters'],
    ['OIDC_MITID_ERHVERV_CVR_IF', 'companySignatory=true', 'beside a CVR_CLAIM'],
  ])('refuse %s = %s and say what is accepted', (name, value, message) => {
    expect(() => oidc({ ...MITID, [name]: value })).toThrow(message);
  });

  it('never print the secret', () => {
    expect(() => oidc({ ...MITID, OIDC_MITID_ERHVERV_ISSUER: 'x' })).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('hunter2') }),
    );
  });
});

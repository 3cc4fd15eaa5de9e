import { newId, type Settings } from '#platform';
import type { BetterAuthOptions } from 'better-auth';
import { SIGN_IN_PROBLEM_PATH } from './account-links.js';

/** Where better-auth answers, below the public address. */
export const AUTH_PATH = '/v1/auth';

/** Header in which we ourselves tell better-auth who is calling; what a client sends under this name is dropped. */
export const CLIENT_ADDRESS_HEADER = 'x-medspil-client-address';

const HOUR_S = 3600;
const DAY_S = 24 * HOUR_S;

const tables = {
  user: {
    modelName: 'auth_user',
    fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    additionalFields: {
      language: { type: ['da', 'en'], required: false, defaultValue: 'da', input: true },
    },
  },
  session: {
    modelName: 'auth_session',
    fields: {
      userId: 'user_id',
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
    // From the sign-in on, however much it is used.
    expiresIn: 7 * DAY_S,
    disableSessionRefresh: true,
  },
  account: {
    modelName: 'auth_account',
    fields: {
      userId: 'user_id',
      accountId: 'account_id',
      providerId: 'provider_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
    // One state a sign-in, used once, and only in the browser that began it.
    storeStateStrategy: 'database',
    skipStateCookieCheck: false,
    updateAccountOnSignIn: false,
    // Only where the address is verified there and confirmed here; nobody is trusted to do without.
    accountLinking: {
      enabled: true,
      trustedProviders: [],
      allowDifferentEmails: false,
    },
  },
  verification: {
    modelName: 'auth_verification',
    fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    storeIdentifier: 'hashed',
  },
} satisfies BetterAuthOptions;

/** How better-auth works here, but for the parts that need a connection or a mail server. */
export const authOptions = (settings: Pick<Settings, 'publicUrl' | 'secret'>) =>
  ({
    appName: 'Medspil',
    baseURL: settings.publicUrl,
    basePath: AUTH_PATH,
    secret: settings.secret,
    trustedOrigins: [new URL(settings.publicUrl).origin],
    telemetry: { enabled: false },
    ...tables,
    // apps/api counts requests, its own and these, by one set of limits.
    rateLimit: { enabled: false },
    onAPIError: { errorURL: `${settings.publicUrl}${SIGN_IN_PROBLEM_PATH}` },
    advanced: {
      cookiePrefix: 'medspil',
      useSecureCookies: settings.publicUrl.startsWith('https:'),
      // Said out loud, for better-auth turns both checks off by itself where it believes that a test is running.
      disableCSRFCheck: false,
      disableOriginCheck: false,
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
      database: { generateId: newId },
    },
  }) satisfies BetterAuthOptions;

import { AUTH_PATH } from '#identity';
import { answer, body, DONE, operation, PASSWORD, problems, USER, type Paths } from './auth-operation.js';

const SESSION = { security: [{ session: [] }] };
const CHALLENGE =
  'With the cookie that the sign-in set which asks for a second factor, or that of a session.';
const CODE = { type: 'string', description: 'Six digits from the app.', example: '428193' };
const CODES = {
  type: 'array',
  items: { type: 'string', example: 'k2Wq8-Zt4Lm' },
  description: 'Each signs in once. Shown here and nowhere again.',
};
const SIGNED_IN = {
  type: 'object',
  properties: { token: { type: 'string', example: 'Vp4pUs4N6yLfEC5ZbQh3gTzk0xw1rJmD' }, user: USER },
};

/** Sign-in with a second factor: an authenticator app, or a backup code. */
export const SECOND_FACTOR_PATHS: Paths = {
  [`${AUTH_PATH}/two-factor/enable`]: {
    post: operation(
      'enableTwoFactor',
      'Begin to use an authenticator app; a code of it, sent to verify-totp, switches it on',
      {
        ...answer('What the app takes, and the backup codes.', {
          type: 'object',
          properties: {
            totpURI: { type: 'string', example: 'otpauth://totp/Medspil:ada.holm@example.dk?secret=…' },
            backupCodes: CODES,
          },
        }),
        ...problems(400, 401, 403, 429),
      },
      { ...body({ password: PASSWORD }, ['password']), ...SESSION },
    ),
  },
  [`${AUTH_PATH}/two-factor/verify-totp`]: {
    post: operation(
      'verifyTotp',
      'Give a code of the app: it completes a sign-in, or switches the second factor on',
      {
        ...answer('Signed in; the answer sets the session cookie.', SIGNED_IN),
        ...problems(400, 401, 403, 429),
      },
      { ...body({ code: CODE }, ['code']), ...SESSION, description: CHALLENGE },
    ),
  },
  [`${AUTH_PATH}/two-factor/verify-backup-code`]: {
    post: operation(
      'verifyBackupCode',
      'Complete a sign-in with a backup code, which is used up',
      {
        ...answer('Signed in; the answer sets the session cookie.', SIGNED_IN),
        ...problems(400, 401, 403, 429),
      },
      {
        ...body({ code: { type: 'string', example: 'k2Wq8-Zt4Lm' } }, ['code']),
        ...SESSION,
        description: CHALLENGE,
      },
    ),
  },
  [`${AUTH_PATH}/two-factor/generate-backup-codes`]: {
    post: operation(
      'newBackupCodes',
      'Make new backup codes; the old ones end',
      {
        ...answer('The codes.', { type: 'object', properties: { backupCodes: CODES } }),
        ...problems(400, 401, 403, 429),
      },
      { ...body({ password: PASSWORD }, ['password']), ...SESSION },
    ),
  },
  [`${AUTH_PATH}/two-factor/disable`]: {
    post: operation(
      'disableTwoFactor',
      'Sign in without a second factor from now on',
      { ...answer('It is off.', DONE), ...problems(400, 401, 403, 429) },
      { ...body({ password: PASSWORD }, ['password']), ...SESSION },
    ),
  },
};

import { AUTH_PATH } from '#identity';
import {
  answer,
  body,
  DONE,
  EMAIL,
  operation,
  PASSWORD,
  problems,
  USER,
  type Paths,
} from './auth-operation.js';
import { PROVIDER_PATHS } from './provider-paths.js';
import { SECOND_FACTOR_PATHS } from './second-factor-paths.js';

/** Accounts and sign-in by password. */
const PASSWORD_PATHS: Paths = {
  [`${AUTH_PATH}/sign-up/email`]: {
    post: operation(
      'signUp',
      'Make an account; a letter asks to confirm the address',
      {
        ...answer('Says the same where the address has an account already; its holder is told by mail.', {
          type: 'object',
          properties: { token: { type: 'null' }, user: USER },
        }),
        ...problems(400, 403, 422, 429),
      },
      body(
        {
          email: EMAIL,
          password: PASSWORD,
          name: { type: 'string', maxLength: 200, example: 'Ada Holm' },
          language: {
            type: 'string',
            enum: ['da', 'en'],
            default: 'da',
            description: 'Of the letters. da: Danish; en: English.',
          },
        },
        ['email', 'password', 'name'],
      ),
    ),
  },
  [`${AUTH_PATH}/send-verification-email`]: {
    post: operation(
      'sendConfirmation',
      'Send the letter that asks to confirm the address again',
      { ...answer('Says the same for an address without account.', DONE), ...problems(400, 429) },
      body({ email: EMAIL }, ['email']),
    ),
  },
  [`${AUTH_PATH}/sign-in/email`]: {
    post: operation(
      'signIn',
      'Sign in; the answer sets the session cookie',
      {
        ...answer(
          'Signed in; or, with `twoFactorRedirect`, a second factor is asked for, and no session begun.',
          {
            type: 'object',
            properties: {
              token: { type: 'string', example: 'Vp4pUs4N6yLfEC5ZbQh3gTzk0xw1rJmD' },
              user: USER,
              twoFactorRedirect: { type: 'boolean', example: false },
              twoFactorMethods: { type: 'array', items: { type: 'string', enum: ['totp'] } },
            },
          },
        ),
        ...problems(400, 401, 403, 429),
      },
      body({ email: EMAIL, password: PASSWORD }, ['email', 'password']),
    ),
  },
  [`${AUTH_PATH}/sign-out`]: {
    post: operation(
      'signOut',
      'Sign out; the session ends at once',
      {
        ...answer('Signed out.', {
          type: 'object',
          properties: { success: { type: 'boolean', example: true } },
        }),
        ...problems(403),
      },
      { security: [{ session: [] }, {}] },
    ),
  },
  [`${AUTH_PATH}/request-password-reset`]: {
    post: operation(
      'requestPasswordReset',
      'Send a letter with a link to choose a new password',
      { ...answer('Says the same for an address without account.', DONE), ...problems(400, 429) },
      body({ email: EMAIL }, ['email']),
    ),
  },
  [`${AUTH_PATH}/reset-password`]: {
    post: operation(
      'resetPassword',
      'Choose a new password with the token of the letter; all sessions end',
      { ...answer('The new password holds.', DONE), ...problems(400) },
      body({ token: { type: 'string', example: 'Vp4pUs4N6yLfEC5ZbQh3gTzk' }, newPassword: PASSWORD }, [
        'token',
        'newPassword',
      ]),
    ),
  },
};

/** What of better-auth's routes a client needs, for the contract: they are no controllers of ours. */
export const AUTH_PATHS: Paths = { ...PASSWORD_PATHS, ...SECOND_FACTOR_PATHS, ...PROVIDER_PATHS };

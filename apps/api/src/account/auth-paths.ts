import type { OpenAPIObject } from '@nestjs/swagger';
import { AUTH_PATH, SHORTEST_PASSWORD } from '#identity';

type Paths = OpenAPIObject['paths'];
type Operation = NonNullable<Paths[string]['post']>;
type Responses = Operation['responses'];

const EMAIL = { type: 'string', format: 'email', example: 'ada.holm@example.dk' };
const PASSWORD = {
  type: 'string',
  format: 'password',
  minLength: SHORTEST_PASSWORD,
  maxLength: 256,
  example: 'en god lang adgangskode',
};
const USER = {
  type: 'object',
  properties: {
    id: { type: 'string', format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01' },
    email: EMAIL,
    name: { type: 'string', example: 'Ada Holm' },
    emailVerified: { type: 'boolean', example: true },
  },
};
const DONE = { type: 'object', properties: { status: { type: 'boolean', example: true } } };

const PROBLEMS: Readonly<Record<number, string>> = {
  400: 'Malformed request, or a token that was used or has ended',
  401: 'Wrong e-mail address or password',
  403: 'The address is not confirmed yet, or the page of another site asked',
  422: 'Invalid content',
  429: 'Too many requests; Retry-After says when to come back',
};

const problems = (...statuses: readonly number[]): Responses =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: PROBLEMS[status] ?? '',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );

const answer = (description: string, schema: object): Responses => ({
  200: { description, content: { 'application/json': { schema } } },
});

const operation = (
  operationId: string,
  summary: string,
  responses: Responses,
  more: Partial<Operation> = {},
): Operation => ({
  operationId: `Auth_${operationId}`,
  tags: ['account'],
  summary,
  security: [{}],
  responses,
  ...more,
});

const body = (
  properties: Readonly<Record<string, object>>,
  required: readonly string[],
): Partial<Operation> => ({
  requestBody: {
    required: true,
    content: { 'application/json': { schema: { type: 'object', properties, required: [...required] } } },
  },
});

/** What of better-auth's routes a client needs, for the contract: they are no controllers of ours. */
export const AUTH_PATHS: Paths = {
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
        ...answer('Signed in.', {
          type: 'object',
          properties: { token: { type: 'string', example: 'Vp4pUs4N6yLfEC5ZbQh3gTzk0xw1rJmD' }, user: USER },
        }),
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

import type { OpenAPIObject } from '@nestjs/swagger';
import { SHORTEST_PASSWORD } from '#identity';

export type Paths = OpenAPIObject['paths'];
type Operation = NonNullable<Paths[string]['post']>;
type Responses = Operation['responses'];

export const EMAIL = { type: 'string', format: 'email', example: 'ada.holm@example.dk' };
export const PASSWORD = {
  type: 'string',
  format: 'password',
  minLength: SHORTEST_PASSWORD,
  maxLength: 256,
  example: 'en god lang adgangskode',
};
export const USER = {
  type: 'object',
  properties: {
    id: { type: 'string', format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01' },
    email: EMAIL,
    name: { type: 'string', example: 'Ada Holm' },
    emailVerified: { type: 'boolean', example: true },
  },
};
export const DONE = { type: 'object', properties: { status: { type: 'boolean', example: true } } };

const PROBLEMS: Readonly<Record<number, string>> = {
  400: 'Malformed request, or a token that was used or has ended',
  401: 'Wrong e-mail address or password',
  403: 'The address is not confirmed yet, or the page of another site asked',
  422: 'Invalid content',
  429: 'Too many requests; Retry-After says when to come back',
  503: 'The provider does not answer, or not as it should',
};

export const problems = (...statuses: readonly number[]): Responses =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: PROBLEMS[status] ?? '',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );

export const answer = (description: string, schema: object): Responses => ({
  200: { description, content: { 'application/json': { schema } } },
});

export const operation = (
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

export const body = (
  properties: Readonly<Record<string, object>>,
  required: readonly string[],
): Partial<Operation> => ({
  requestBody: {
    required: true,
    content: { 'application/json': { schema: { type: 'object', properties, required: [...required] } } },
  },
});

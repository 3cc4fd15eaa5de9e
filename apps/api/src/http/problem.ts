import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

const TITLES: Readonly<Record<number, string>> = {
  400: 'Malformed request',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  408: 'Request took too long',
  409: 'Not possible in this state',
  410: 'Not here any more',
  412: 'Changed in the meantime',
  413: 'Too large',
  414: 'Address too long',
  415: 'Unsupported media type',
  422: 'Invalid content',
  428: 'Precondition required',
  429: 'Too many requests',
  431: 'Headers too large',
  500: 'Internal error',
  503: 'Not available now',
};

export const titleOf = (status: number): string => TITLES[status] ?? 'Refused';

export class FieldProblemDto {
  @ApiProperty({ description: 'Where: JSON pointer (RFC 6901) into the body.', example: '/lots/0/title' })
  pointer!: string;

  @ApiProperty({ description: 'Which rule; stable.', example: 'required' })
  code!: string;

  @ApiProperty({ description: 'What to do, for a person.', example: 'Give the lot a title.' })
  detail!: string;
}

/** RFC 9457 problem details. Some codes tell more in members of their own, which the routes name. */
export class Problem {
  @ApiProperty({ example: 'urn:medspil:problem:version-stale' })
  type!: string;

  @ApiProperty({ example: 'Changed in the meantime' })
  title!: string;

  @ApiProperty({ example: 412 })
  status!: number;

  @ApiProperty({ description: 'Stable code to program against.', example: 'version-stale' })
  code!: string;

  @ApiProperty({ description: 'A sentence that a person can act on.' })
  detail!: string;

  @ApiPropertyOptional({
    type: [FieldProblemDto],
    description: 'The fields that are wrong, where fields are.',
  })
  errors?: readonly FieldProblemDto[];

  @ApiPropertyOptional({
    description: 'In which state the thing is, where that stands against it (409).',
    example: 'published',
  })
  state?: string;

  @ApiPropertyOptional({
    type: [String],
    description: 'What can be done in that state (409).',
    example: ['cancel'],
  })
  allowed?: readonly string[];

  @ApiProperty({ description: 'Quote it to support.', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01' })
  requestId!: string;
}

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** The document that says why a request was refused, with whatever `more` it tells. */
export const problemOf = (
  status: number,
  code: string,
  detail: string,
  requestId: string,
  more: object = {},
): Problem => ({
  type: `urn:medspil:problem:${code}`,
  title: titleOf(status),
  status,
  code,
  detail,
  ...more,
  requestId,
});

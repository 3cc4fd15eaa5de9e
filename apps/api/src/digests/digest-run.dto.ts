import { RUN_STATES, RUN_TRIGGERS } from '#digests';
import { ApiProperty } from '@nestjs/swagger';

/** How many digests of a run are in each state. */
export class DigestCountsDto {
  @ApiProperty({ description: 'Wait to be written.', example: 0 })
  planned!: number;

  @ApiProperty({ description: 'Wait to be sent, for the first time or again.', example: 0 })
  rendered!: number;

  @ApiProperty({ description: 'Are being handed to the mail server now.', example: 0 })
  sending!: number;

  @ApiProperty({ description: 'Were taken by the mail server.', example: 32 })
  sent!: number;

  @ApiProperty({ description: 'Were refused by the mail server, for good or too often.', example: 1 })
  failed!: number;

  @ApiProperty({
    description: 'Were not sent because they were not wanted, or held nothing, any more.',
    example: 0,
  })
  suppressed!: number;

  @ApiProperty({
    description: 'May have left when the connection broke; they are not sent again by themselves.',
    example: 0,
  })
  uncertain!: number;
}

export class DigestRunDto {
  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01' })
  id!: string;

  @ApiProperty({
    enum: RUN_TRIGGERS,
    description:
      'What started it. schedule: the clock, for those who are due; operator: a call, for everybody.',
    example: 'operator',
  })
  trigger!: string;

  @ApiProperty({
    enum: RUN_STATES,
    description:
      'planning: it is being found out who gets a digest; sending: mails are under way; done: nothing is left to do.',
    example: 'sending',
  })
  state!: string;

  @ApiProperty({
    format: 'date-time',
    description: 'When it was started.',
    example: '2026-11-23T06:00:00.000Z',
  })
  startedAt!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When everybody had been looked at.',
    example: '2026-11-23T06:00:02.000Z',
  })
  plannedAt!: string | null;

  @ApiProperty({
    description: 'People whom it is about, counted when it began.',
    example: 40,
  })
  people!: number;

  @ApiProperty({
    description: 'Of these, how many have been looked at, whether or not there was something to tell them.',
    example: 40,
  })
  lookedAt!: number;

  @ApiProperty({ type: DigestCountsDto })
  digests!: DigestCountsDto;
}

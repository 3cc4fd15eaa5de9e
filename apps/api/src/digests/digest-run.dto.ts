import { RUN_STATES, RUN_TRIGGERS } from '#digests';
import { ApiProperty } from '@nestjs/swagger';

/** How many digests of a run are in each state. */
export class DigestCountsDto {
  @ApiProperty({ description: 'Wait to be sent, for the first time or again.', example: 0 })
  planned!: number;

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

  @ApiProperty({ description: 'ISO 8601 week, by the calendar of Denmark.', example: '2026-W48' })
  period!: string;

  @ApiProperty({
    enum: RUN_TRIGGERS,
    description: 'What started it last. schedule: the clock, Monday at 07:00; operator: a call.',
    example: 'operator',
  })
  trigger!: string;

  @ApiProperty({
    enum: RUN_STATES,
    description:
      'planned: it is being found out who gets a digest; sending: mails are under way; done: nothing is left to do.',
    example: 'sending',
  })
  state!: string;

  @ApiProperty({
    format: 'date-time',
    description: 'When it was last started.',
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
    description: 'Members of vendors who want a digest, whether or not there was something new for them.',
    example: 40,
  })
  people!: number;

  @ApiProperty({ type: DigestCountsDto })
  digests!: DigestCountsDto;
}

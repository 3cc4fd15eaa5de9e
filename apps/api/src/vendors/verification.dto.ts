import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { VERIFIABLE_FACTS, VERIFICATION_STATES, type VerifiableFact } from '#vendors';
import { WhenGiven } from '../http/when-given.js';

const ID = { format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01' } as const;
const INSTANT = { format: 'date-time', example: '2026-11-24T08:15:00.000Z' } as const;
const FACT = {
  enum: VERIFIABLE_FACTS,
  description:
    'identity: registration in the company register; rsv: registered social enterprise; reservation: facts for reserved contracts; certificate, reference: one of these.',
  example: 'rsv',
};
const SOURCE = { description: 'Where it was looked up.', maxLength: 300, example: 'RSV-registret, virk.dk' };
const DAY = { format: 'date', description: 'The day on which it was looked up.', example: '2026-11-24' };

export class VerificationInputDto {
  @ApiProperty(FACT)
  @IsIn(VERIFIABLE_FACTS)
  fact!: VerifiableFact;

  @ApiProperty({ ...ID, required: false, description: 'Of the certificate or reference; for these alone.' })
  @WhenGiven()
  @IsUUID()
  targetId?: string;

  @ApiProperty(SOURCE)
  @IsString()
  @MaxLength(300)
  source!: string;

  @ApiProperty(DAY)
  @IsString()
  @MaxLength(10)
  day!: string;
}

export class WithdrawalDto {
  @ApiProperty({ maxLength: 300, example: 'Slettet i registret' })
  @IsString()
  @MaxLength(300)
  reason!: string;
}

export class VerificationDto {
  @ApiProperty(ID)
  id!: string;

  @ApiProperty(FACT)
  fact!: string;

  @ApiProperty({ ...ID, type: String, nullable: true })
  targetId!: string | null;

  @ApiProperty(SOURCE)
  source!: string;

  @ApiProperty(DAY)
  day!: string;

  @ApiProperty({
    enum: VERIFICATION_STATES,
    description:
      'valid: what the vendor states is what was confirmed; outdated: the vendor states something else by now; withdrawn: an operator took it back.',
    example: 'valid',
  })
  state!: string;

  @ApiProperty(INSTANT)
  createdAt!: string;

  @ApiProperty({ ...INSTANT, type: String, nullable: true })
  withdrawnAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  withdrawalReason!: string | null;
}

import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';
import { LikelyVendorDto } from './vendor-duplicate.dto.js';

const REASON = {
  description: 'Why they are two; operators read it.',
  maxLength: 2000,
  example: 'To CVR-numre, to ejere: virk.dk 27.11.2026.',
} as const;

export class VendorDistinctionInputDto {
  @ApiProperty(REASON)
  @IsString()
  @Matches(/\S/, { message: 'reason must not be empty' })
  @MaxLength(REASON.maxLength)
  reason!: string;
}

/** Two vendors that look like one company and are two. */
export class VendorDistinctionDto {
  @ApiProperty({ type: [LikelyVendorDto], minItems: 2, maxItems: 2 })
  vendors!: readonly LikelyVendorDto[];

  @ApiProperty(REASON)
  reason!: string;

  @ApiProperty({ format: 'date-time', example: '2026-11-27T08:15:00.000Z' })
  markedAt!: string;
}

import { FREQUENCIES, type Frequency } from '#digests';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';

const FREQUENCY = {
  enum: FREQUENCIES,
  description:
    'off: no digest; daily: every day at `hour`; weekly: on `weekday` at `hour`. One mail for all your organisations, and none where there is nothing to tell.',
  example: 'weekly',
};
const WEEKDAY = {
  minimum: 1,
  maximum: 7,
  description: 'Of a weekly digest: 1 (Monday) to 7 (Sunday), ISO 8601.',
  example: 1,
};
const HOUR = { minimum: 0, maximum: 23, description: 'Hour of the day in `timeZone`.', example: 7 };
const ZONE = { description: 'IANA name of your time zone.', example: 'Europe/Copenhagen' };
const LEAST_SCORE = {
  minimum: 0,
  maximum: 100,
  description: 'Matches below this score are left out; saved ones are not.',
  example: 40,
};
const AREAS = {
  type: String,
  isArray: true as const,
  description: 'Municipality or NUTS codes; only lots that touch one of them. Empty: everywhere.',
  example: ['0461', 'DK04'],
};
const CPV = {
  type: String,
  isArray: true as const,
  description: 'First 2 to 8 digits of CPV codes; only lots of one of these branches. Empty: all.',
  example: ['85', '553'],
};
const LANGUAGE = {
  enum: ['da', 'en'],
  description: 'Language of the e-mails. da: Danish; en: English.',
  example: 'da',
};
const kept = <D extends { readonly description: string }>(documentation: D): D => ({
  ...documentation,
  description: `${documentation.description} Absent: as it was.`,
});

export class DigestPreferenceInputDto {
  @ApiProperty(FREQUENCY)
  @IsIn(FREQUENCIES)
  frequency!: Frequency;

  @ApiPropertyOptional(kept(WEEKDAY))
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(7)
  weekday?: number;

  @ApiPropertyOptional(kept(HOUR))
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(23)
  hour?: number;

  @ApiPropertyOptional(kept(ZONE))
  @IsOptional()
  @IsString()
  @MaxLength(64)
  timeZone?: string;

  @ApiPropertyOptional(kept(LEAST_SCORE))
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100)
  leastScore?: number;

  @ApiPropertyOptional(kept(AREAS))
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  areas?: string[];

  @ApiPropertyOptional(kept(CPV))
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  cpv?: string[];

  @ApiPropertyOptional(kept(LANGUAGE))
  @IsOptional()
  @IsIn(['da', 'en'])
  language?: 'da' | 'en';
}

export class DigestPreferenceDto {
  @ApiProperty({ ...FREQUENCY, description: `${FREQUENCY.description} Off until you switch it on.` })
  frequency!: string;

  @ApiProperty(WEEKDAY)
  weekday!: number;

  @ApiProperty(HOUR)
  hour!: number;

  @ApiProperty(ZONE)
  timeZone!: string;

  @ApiProperty(LEAST_SCORE)
  leastScore!: number;

  @ApiProperty(AREAS)
  areas!: readonly string[];

  @ApiProperty(CPV)
  cpv!: readonly string[];

  @ApiProperty(LANGUAGE)
  language!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When the present frequency was chosen; kept after it was switched off.',
    example: '2026-11-03T08:15:00.000Z',
  })
  optedInAt!: string | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When it was switched off after that, here or by the link in a mail.',
    example: null,
  })
  unsubscribedAt!: string | null;

  @ApiProperty({
    description: 'Grows with every change; 0 while nothing was stored. Its ETag is what If-Match takes.',
    example: 1,
  })
  version!: number;
}

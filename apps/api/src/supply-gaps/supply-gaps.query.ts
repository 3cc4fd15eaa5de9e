import { ApiPropertyOptional } from '@nestjs/swagger';
import { AREA_LEVELS, CPV_LEVELS } from '#open-data';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../http/page.query.js';

export const FORMATS = ['json', 'csv'] as const;

export class SupplyGapsQuery extends PageQuery {
  @ApiPropertyOptional({
    description: 'A CPV division or group (two or three digits, or their code): only what lies in it.',
    example: '85',
  })
  @IsOptional()
  @IsString()
  @MaxLength(12)
  cpv?: string;

  @ApiPropertyOptional({
    enum: CPV_LEVELS,
    description: 'How fine the branches are. division: two digits (the default); group: three digits.',
    example: 'group',
  })
  @IsOptional()
  @IsIn(CPV_LEVELS)
  cpvLevel?: (typeof CPV_LEVELS)[number];

  @ApiPropertyOptional({
    description: 'DK, a NUTS 3 code or a municipality: only what lies in it.',
    example: 'DK042',
  })
  @IsOptional()
  @IsString()
  @MaxLength(12)
  area?: string;

  @ApiPropertyOptional({
    enum: AREA_LEVELS,
    description: 'How fine the areas are. municipality (the default); nuts3: provinces (landsdele).',
    example: 'nuts3',
  })
  @IsOptional()
  @IsIn(AREA_LEVELS)
  areaLevel?: (typeof AREA_LEVELS)[number];

  @ApiPropertyOptional({
    format: 'date',
    description: 'Only half-years that begin on this day or later. Without `from` and `to`: the latest two.',
    example: '2025-07-01',
  })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  from?: string;

  @ApiPropertyOptional({
    format: 'date',
    description: 'Only half-years that are over on this day.',
    example: '2026-06-30',
  })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  to?: string;

  @ApiPropertyOptional({
    enum: FORMATS,
    description: 'json: one page; csv: all rows, without paging. Goes before the `Accept` header.',
    example: 'csv',
  })
  @IsOptional()
  @IsIn(FORMATS)
  format?: (typeof FORMATS)[number];
}

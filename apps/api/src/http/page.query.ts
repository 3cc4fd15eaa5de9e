import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** A cursor of a list by name holds a name, 300 characters of three bytes at most, in base64. */
export const LONGEST_CURSOR = 2000;

/** Which part of a list is wanted. Filters extend it. */
export class PageQuery {
  @ApiPropertyOptional({ description: 'Most items in the answer.', minimum: 1, maximum: 100, default: 20 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 20;

  @ApiPropertyOptional({ description: 'Cursor: `next` of the page before.' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_CURSOR)
  after?: string;
}

import { ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import {
  codesOf,
  TARGET_GROUPS,
  VENDOR_KINDS,
  type SizeClass,
  type TargetGroup,
  type VendorKind,
} from '#reference';
import { SIZE_CLASSES } from '#vendors';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString } from 'class-validator';
import { PageQuery } from '../http/page.query.js';
import { termProperty } from '../http/term-property.js';

/** What vendors are narrowed to; all that is given must hold. */
export class VendorFilterQuery {
  @ApiPropertyOptional({
    minLength: 1,
    maxLength: 200,
    description:
      'Words in name, capabilities, description or references, in any form of them; "a phrase"; this or that (ELLER); -without. Names come first, then the best. Where nothing has them, what was probably meant is answered.',
    example: 'madordning ældre',
  })
  @IsOptional()
  @IsString()
  q?: string;

  @ApiPropertyOptional({
    ...termProperty(VENDOR_KINDS, 'Kind of organisation.'),
    example: 'social-enterprise',
  })
  @IsOptional()
  @IsIn(codesOf(VENDOR_KINDS))
  kind?: VendorKind;

  @ApiPropertyOptional({
    enum: SIZE_CLASSES,
    description:
      'Size class by Recommendation 2003/361/EC from declared figures; unknown: too little is stated.',
    example: 'micro',
  })
  @IsOptional()
  @IsIn(SIZE_CLASSES)
  sizeClass?: SizeClass;

  @ApiPropertyOptional({
    description:
      'CPV code or the first digits of a branch, at least two: a capability or reference lies in it.',
    example: '853',
  })
  @IsOptional()
  @IsString()
  cpv?: string;

  @ApiPropertyOptional({
    description: 'Municipality or NUTS code: delivers there, in a part of it or around it.',
    example: '0461',
  })
  @IsOptional()
  @IsString()
  area?: string;

  @ApiPropertyOptional({ ...termProperty(TARGET_GROUPS, 'Has experience with.'), example: 'older-people' })
  @IsOptional()
  @IsIn(codesOf(TARGET_GROUPS))
  targetGroup?: TargetGroup;

  @ApiPropertyOptional({
    description: 'Key of a scheme: states a certificate that is valid today.',
    example: 'iso-9001',
  })
  @IsOptional()
  @IsString()
  certificate?: string;

  @ApiPropertyOptional({ type: Boolean, description: 'Whether it is open to teams.' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  openToTeams?: boolean;
}

export class VendorsQuery extends IntersectionType(PageQuery, VendorFilterQuery) {}

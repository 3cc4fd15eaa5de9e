import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { VERIFICATIONS } from '#identity';
import { Transform } from 'class-transformer';
import {
  IsBoolean,
  IsISO31661Alpha2,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
} from 'class-validator';
import { KIND } from '../account/me.dto.js';
import { Nested } from '../http/nested.js';
import { PageQuery } from '../http/page.query.js';
import { termProperty } from '../http/term-property.js';
import { WhenGiven } from '../http/when-given.js';

const NAME = { maxLength: 300, example: 'Nordby Kommune (fiktiv)' };
const COUNTRY = { description: 'ISO 3166-1 alpha-2.', pattern: '^[A-Z]{2}$', example: 'DK' };

export class RegistrationDto {
  @ApiProperty({
    description: 'The register, by its code at org-id.guide. A Danish organisation registers with DK-CVR.',
    pattern: '^[A-Z]{2}-[A-Z0-9-]{1,37}$',
    example: 'DK-CVR',
  })
  @Matches(/^[A-Z]{2}-[A-Z0-9-]{1,37}$/, { message: 'scheme must be a code of org-id.guide like "DK-CVR"' })
  scheme!: string;

  @ApiProperty({
    description: 'The number in that register; a CVR number is checked.',
    maxLength: 200,
    example: '13748136',
  })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  id!: string;
}

export class OrganisationInputDto {
  @ApiProperty(NAME)
  @IsString()
  @Matches(/\S/, { message: 'name must not be empty' })
  @MaxLength(300)
  name!: string;

  @ApiProperty(COUNTRY)
  @IsISO31661Alpha2()
  country!: string;

  @ApiPropertyOptional({ type: RegistrationDto, description: 'Absent for those that are in no register.' })
  @WhenGiven()
  @Nested(() => RegistrationDto)
  registration?: RegistrationDto;
}

export class OrganisationChangeDto {
  @ApiPropertyOptional(NAME)
  @WhenGiven()
  @IsString()
  @Matches(/\S/, { message: 'name must not be empty' })
  @MaxLength(300)
  name?: string;

  @ApiPropertyOptional(COUNTRY)
  @WhenGiven()
  @IsISO31661Alpha2()
  country?: string;

  @ApiPropertyOptional({ type: RegistrationDto, nullable: true, description: 'Null takes it away.' })
  @IsOptional()
  @Nested(() => RegistrationDto)
  registration?: RegistrationDto | null;
}

const HIDDEN = {
  description:
    'Whether the vendor hides: buyers and other vendors find it in no list, search or suggested team, and it is counted all the same. It still sees its own matches, gets digests and responds.',
  example: false,
};

export class VendorChangeDto extends OrganisationChangeDto {
  @ApiPropertyOptional(HIDDEN)
  @WhenGiven()
  @IsBoolean()
  hidden?: boolean;
}

export class OrganisationDto {
  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01' })
  id!: string;

  @ApiProperty(KIND)
  kind!: string;

  @ApiProperty(NAME)
  name!: string;

  @ApiProperty({
    ...COUNTRY,
    type: String,
    nullable: true,
    description: 'ISO 3166-1 alpha-2; null where an imported notice did not say.',
  })
  country!: string | null;

  @ApiProperty({ type: RegistrationDto, nullable: true })
  registration!: RegistrationDto | null;

  @ApiProperty({ format: 'date-time', example: '2026-11-24T08:15:00.000Z' })
  createdAt!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description:
      'When it was verified. Null while unverified: a buyer can draft tenders but not publish them.',
    example: '2026-11-25T09:00:00.000Z',
  })
  verifiedAt!: string | null;

  @ApiProperty({
    ...termProperty(VERIFICATIONS, 'By what it was verified; null while unverified.'),
    type: String,
    nullable: true,
    example: 'operator',
  })
  verifiedThrough!: string | null;

  @ApiProperty({
    type: 'integer',
    description: 'Grows with every change; its ETag is what If-Match takes.',
    example: 2,
  })
  version!: number;
}

export class VendorDto extends OrganisationDto {
  @ApiProperty(HIDDEN)
  hidden!: boolean;
}

export class OrganisationsQuery extends PageQuery {
  @ApiPropertyOptional({
    description: 'true: only those that an operator verified; false: only those that wait for it.',
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  verified?: boolean;
}

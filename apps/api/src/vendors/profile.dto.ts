import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import {
  codesOf,
  LEGAL_FORMS,
  PRACTICES,
  SOCIAL_PURPOSES,
  SPOKEN_LANGUAGES,
  TARGET_GROUPS,
  VENDOR_KINDS,
  type LegalForm,
  type Practice,
  type SocialPurpose,
  type TargetGroup,
  type VendorKind,
} from '#reference';
import { PROFILE_SECTIONS, type ProfileLanguage, type ProfileSection } from '#vendors';
import { IsBoolean, IsIn, IsNumber, IsOptional, IsString } from 'class-validator';
import { ListOf } from '../http/list-of.js';
import { MoneyDto } from '../http/money.dto.js';
import { namesWithMeanings } from '../http/names-with-meanings.js';
import { Nested, NestedList } from '../http/nested.js';
import { FieldProblemDto } from '../http/problem.js';
import { WhenGiven } from '../http/when-given.js';
import { AvailabilityDto } from './availability.dto.js';
import { CapabilityDto } from './capability.dto.js';
import { CertificateDto } from './certificate.dto.js';
import { ReservationDto } from './reservation.dto.js';
import { ServiceLanguageDto } from './service-language.dto.js';
import { termProperty } from '../http/term-property.js';
import { SECTION_MEANINGS } from './profile-sections.js';
import { SIZE_CLASS } from './vendor-axes.js';

export class RsvDto {
  @ApiProperty({
    description: 'Whether you are registered as Registreret Socialøkonomisk Virksomhed.',
    example: true,
  })
  @IsBoolean()
  registered!: boolean;
}

/** What a vendor states about itself, whole. What is left out or null is not stated. */
export class ProfileInputDto {
  @ApiPropertyOptional({
    ...termProperty(LEGAL_FORMS, 'Legal form.'),
    type: String,
    nullable: true,
    example: 'association',
  })
  @IsOptional()
  @IsIn(codesOf(LEGAL_FORMS))
  legalForm?: LegalForm | null;

  @ApiProperty({
    ...termProperty(VENDOR_KINDS, 'What kind of organisation you are; an axis of its own beside the size.'),
    example: 'social-enterprise',
  })
  @IsIn(codesOf(VENDOR_KINDS))
  kind!: VendorKind;

  @ApiProperty({
    maxLength: 5000,
    example: 'Vi laver mad sammen med unge på kanten af arbejdsmarkedet.',
    description: 'Who you are. It is shown; matching reads capabilities and references.',
  })
  @IsString()
  description!: string;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    format: 'uri',
    maxLength: 300,
    example: 'https://havnens-koekken.example.dk',
  })
  @IsOptional()
  @IsString()
  website?: string | null;

  @ApiProperty({
    enum: ['da', 'en'],
    description: 'Language of the profile. da: Danish; en: English.',
    example: 'da',
  })
  @IsIn(['da', 'en'])
  language!: ProfileLanguage;

  @ApiPropertyOptional({ type: RsvDto, nullable: true, description: 'A registration proves no reservation.' })
  @IsOptional()
  @Nested(() => RsvDto)
  rsv?: RsvDto | null;

  @ApiPropertyOptional({
    type: 'integer',
    nullable: true,
    minimum: 0,
    maximum: 10_000_000,
    description: 'People who work for you, in full-time equivalents.',
    example: 12,
  })
  @IsOptional()
  @IsNumber()
  headcount?: number | null;

  @ApiPropertyOptional({ type: MoneyDto, nullable: true, description: 'Yearly turnover.' })
  @IsOptional()
  @Nested(() => MoneyDto)
  turnover?: MoneyDto | null;

  @ApiPropertyOptional({ type: MoneyDto, nullable: true, description: 'Balance sheet total.' })
  @IsOptional()
  @Nested(() => MoneyDto)
  balance?: MoneyDto | null;

  @ApiProperty({ description: 'Whether you would bid together with others.', example: true })
  @IsBoolean()
  openToTeams!: boolean;

  @ApiProperty({ type: [CapabilityDto], description: 'What you can do; at most 50.' })
  @NestedList(() => CapabilityDto, 50)
  capabilities!: readonly CapabilityDto[];

  @ApiProperty({
    type: [String],
    description:
      'Where you can deliver: municipality codes like 0461, NUTS codes like DK031, or DK. Where your seat is does not matter. At most 200.',
    example: ['0461', 'DK032'],
  })
  @ListOf(200, IsString({ each: true }))
  areas!: readonly string[];

  @ApiProperty({ type: [CertificateDto], description: 'At most 30.' })
  @NestedList(() => CertificateDto, 30)
  certificates!: readonly CertificateDto[];

  @ApiProperty({
    ...termProperty(TARGET_GROUPS, 'Whom you have experience with.'),
    isArray: true,
    example: ['older-people', 'lonely'],
  })
  @ListOf(TARGET_GROUPS.length, IsIn(codesOf(TARGET_GROUPS), { each: true }))
  targetGroups!: readonly TargetGroup[];

  @ApiPropertyOptional({
    ...termProperty(SOCIAL_PURPOSES, 'What you exist for.'),
    isArray: true,
    default: [],
    example: ['employment'],
  })
  @WhenGiven()
  @ListOf(SOCIAL_PURPOSES.length, IsIn(codesOf(SOCIAL_PURPOSES), { each: true }))
  purposes?: readonly SocialPurpose[];

  @ApiPropertyOptional({
    ...termProperty(PRACTICES, 'How you work; references can show it too.'),
    isArray: true,
    default: [],
    example: ['co-design-with-citizens', 'training'],
  })
  @WhenGiven()
  @ListOf(PRACTICES.length, IsIn(codesOf(PRACTICES), { each: true }))
  practices?: readonly Practice[];

  @ApiPropertyOptional({
    type: [ServiceLanguageDto],
    default: [],
    description: 'Languages in which you can serve citizens, each once.',
  })
  @WhenGiven()
  @NestedList(() => ServiceLanguageDto, SPOKEN_LANGUAGES.length)
  languages?: readonly ServiceLanguageDto[];

  @ApiPropertyOptional({ type: AvailabilityDto, nullable: true, description: 'When you can work.' })
  @IsOptional()
  @Nested(() => AvailabilityDto)
  availability?: AvailabilityDto | null;

  @ApiPropertyOptional({ type: ReservationDto, nullable: true, description: 'For reserved procedures.' })
  @IsOptional()
  @Nested(() => ReservationDto)
  reservation?: ReservationDto | null;

  @ApiProperty({
    enum: PROFILE_SECTIONS,
    isArray: true,
    description: `Sections that you declare complete: what is not there counts as absent, otherwise as unknown. ${namesWithMeanings(SECTION_MEANINGS)}`,
    example: ['certificates', 'capacity'],
  })
  @ListOf(PROFILE_SECTIONS.length, IsIn(PROFILE_SECTIONS, { each: true }))
  complete!: readonly ProfileSection[];
}

/** Members to replace. Null takes one away that need not be stated. */
export class ProfilePatchDto extends PartialType(ProfileInputDto, { skipNullProperties: false }) {}

export class ProfileDto extends ProfileInputDto {
  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d04' })
  vendorId!: string;

  @ApiProperty(SIZE_CLASS)
  sizeClass!: string;

  @ApiProperty({
    description: 'Grows with every change; 0 while nothing was written. Its ETag is what If-Match takes.',
    example: 3,
  })
  version!: number;

  @ApiProperty({
    type: [FieldProblemDto],
    description: 'What was accepted but is worth a look: a CPV code in no list, a certificate that expired.',
  })
  warnings!: readonly FieldProblemDto[];
}

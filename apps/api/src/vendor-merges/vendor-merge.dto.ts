import { ApiProperty } from '@nestjs/swagger';
import { MERGE_MEMBERS, type MergeMembers } from '#identity';
import { IsIn, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { WhenGiven } from '../http/when-given.js';
import { MemberDto } from '../organisations/member.dto.js';
import { OrganisationDto, RegistrationDto } from '../organisations/organisation.dto.js';

const ID = { format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01' } as const;
const OTHER = { format: 'uuid', example: '019ab3c0-9d21-7b44-8f02-5a6b7c8d9e0f' } as const;
const MEMBERS = {
  enum: MERGE_MEMBERS,
  description:
    'Whose members act for the vendor afterwards. kept: of the vendor that stays; merged: of the one that is merged into it; both: all of them.',
  example: 'kept',
};

/** What is to be merged into the vendor of the address. */
export class VendorMergePreviewInputDto {
  @ApiProperty({ ...OTHER, description: 'The vendor that is merged into the one of the address.' })
  @IsUUID()
  mergedId!: string;

  @ApiProperty({
    ...MEMBERS,
    required: false,
    description: `${MEMBERS.description} Needed only where people act for both and nobody verified either.`,
  })
  @WhenGiven()
  @IsIn(MERGE_MEMBERS)
  members?: MergeMembers;
}

export class VendorMergeInputDto extends VendorMergePreviewInputDto {
  @ApiProperty({
    description: 'Why they are one; kept in the audit trail, where the members of the vendor read it.',
    maxLength: 2000,
    example: 'Samme CVR-nummer, to skrivemåder: virk.dk 24.11.2026.',
  })
  @IsString()
  @Matches(/\S/, { message: 'reason must not be empty' })
  @MaxLength(2000)
  reason!: string;
}

class MergeCountDto {
  @ApiProperty({ example: 'references' })
  what!: string;

  @ApiProperty({ type: 'integer', description: 'Go over to the vendor that stays.', example: 12 })
  carried!: number;

  @ApiProperty({
    type: 'integer',
    description: 'Do not: they are there already, word for word; of members and keys: they end.',
    example: 3,
  })
  dropped!: number;
}

class MergeCollisionDto {
  @ApiProperty({ example: 'profile headcount' })
  what!: string;

  @ApiProperty({ example: '12' })
  stands!: string;

  @ApiProperty({ example: '14' })
  lost!: string;
}

class MergeRefusalDto {
  @ApiProperty({ description: 'Which rule; stable.', example: 'responses-sealed' })
  rule!: string;

  @ApiProperty({
    description: 'What to do about it.',
    example:
      'The vendor to be merged has responses, which are sealed for it. Merge the other one into it instead.',
  })
  detail!: string;
}

/** What a merge would do. */
export class VendorMergePreviewDto {
  @ApiProperty({ type: OrganisationDto })
  kept!: OrganisationDto;

  @ApiProperty({ type: OrganisationDto })
  merged!: OrganisationDto;

  @ApiProperty({
    type: 'string',
    isArray: true,
    enum: MERGE_MEMBERS,
    description: 'What "members" may be.',
    example: ['kept'],
  })
  offered!: readonly MergeMembers[];

  @ApiProperty({
    ...MEMBERS,
    nullable: true,
    type: String,
    description: `${MEMBERS.description} Null: say it.`,
  })
  members!: MergeMembers | null;

  @ApiProperty({ type: [MemberDto], description: 'Who acts for neither vendor afterwards.' })
  leaving!: MemberDto[];

  @ApiProperty({ type: [MergeCountDto] })
  counts!: readonly MergeCountDto[];

  @ApiProperty({ type: [MergeCollisionDto], description: 'Where the two state different things.' })
  collisions!: readonly MergeCollisionDto[];

  @ApiProperty({
    type: [MergeRefusalDto],
    description: 'What stands against it; empty where it can be done.',
  })
  refusals!: readonly MergeRefusalDto[];
}

/** A vendor that was merged into another one. */
export class MergedVendorDto {
  @ApiProperty({ ...OTHER, description: 'Leads to the vendor that stayed: 410 with its id.' })
  id!: string;

  @ApiProperty({ ...ID, description: 'The vendor that stayed.' })
  mergedInto!: string;

  @ApiProperty({ format: 'date-time', example: '2026-11-24T08:15:00.000Z' })
  mergedAt!: string;

  @ApiProperty({ example: 'Havnens Kokken ApS (fiktiv)' })
  name!: string;

  @ApiProperty({
    type: RegistrationDto,
    nullable: true,
    description:
      'Whoever names it is led to the vendor that stayed. Null: it had none, or that one took it over.',
  })
  registration!: RegistrationDto | null;
}

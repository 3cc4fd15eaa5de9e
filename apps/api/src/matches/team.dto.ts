import { ApiProperty } from '@nestjs/swagger';
import { FINDING, SentenceDto } from './match.dto.js';
import { SIZE_CLASS, VENDOR_KIND } from '../vendors/vendor-axes.js';
import { RequirementHeadDto } from './requirement-head.dto.js';

const SHARE = { description: '0 to 1: how much of it is met.', example: 0.6 };

class BroughtDto {
  @ApiProperty({ format: 'uuid' })
  requirementId!: string;

  @ApiProperty({ ...FINDING, example: 'partly' })
  finding!: string;

  @ApiProperty(SHARE)
  share!: number;

  @ApiProperty({ description: 'Whether the team would not meet it without this member.', example: true })
  needed!: boolean;
}

class TeamMemberDto {
  @ApiProperty({ format: 'uuid' })
  vendorId!: string;

  @ApiProperty({ example: 'Havnens Køkken (fiktiv)' })
  name!: string;

  @ApiProperty(VENDOR_KIND)
  kind!: string;

  @ApiProperty(SIZE_CLASS)
  sizeClass!: string;

  @ApiProperty({ type: [BroughtDto], description: 'What it brings to each requirement by itself.' })
  brings!: readonly BroughtDto[];
}

class TeamRequirementDto extends RequirementHeadDto {
  @ApiProperty({ ...FINDING, example: 'met' })
  finding!: string;

  @ApiProperty({ ...SHARE, example: 1 })
  share!: number;
}

class TeamDto {
  @ApiProperty({ type: [TeamMemberDto], description: 'Two to four vendors that are open to teams.' })
  members!: readonly TeamMemberDto[];

  @ApiProperty({ description: '0 to 100: how well the members fit as one.', example: 78 })
  score!: number;

  @ApiProperty({ type: SentenceDto, description: 'What speaks for the team, in one line.' })
  reason!: SentenceDto;

  @ApiProperty({ type: [TeamRequirementDto], description: 'What the team meets; every mandatory one.' })
  requirements!: readonly TeamRequirementDto[];
}

class UnreachableDto {
  @ApiProperty({ format: 'uuid' })
  requirementId!: string;

  @ApiProperty({ type: SentenceDto, description: 'What is asked for, in a word or two.' })
  name!: SentenceDto;
}

export class TeamsDto {
  @ApiProperty({
    type: [TeamDto],
    description: 'At most 20, best first, all of the smallest size that suffices. No member is superfluous.',
  })
  teams!: readonly TeamDto[];

  @ApiProperty({
    description: 'false: the search reached its limit, so there may be other teams.',
    example: true,
  })
  complete!: boolean;

  @ApiProperty({
    description: 'Relevant vendors, open to teams, that meet every mandatory requirement without a partner.',
    example: 0,
  })
  eligibleAlone!: number;

  @ApiProperty({
    description: 'Whether the vendor that asks needs no partner; then there are no teams.',
    example: false,
  })
  vendorEligible!: boolean;

  @ApiProperty({
    type: [UnreachableDto],
    description:
      'Where there is no team: mandatory requirements that nobody meets, not even four together. Never a turnover, for turnovers are added up by steps.',
  })
  unreachable!: readonly UnreachableDto[];

  @ApiProperty({ description: 'Rules and statistics that gave the scores.', example: '1+3f9ac2d41b07' })
  scoringVersion!: string;

  @ApiProperty({ description: 'The day by whose facts it was found.', format: 'date', example: '2026-11-24' })
  asOf!: string;
}

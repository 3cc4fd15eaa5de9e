import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { SentenceDto } from '../matches/match.dto.js';
import { LegalAdviceDto } from './legal-advice.dto.js';
import { MarketCountDto, OpenToDto } from './market-count.dto.js';
import { RequirementHeadDto } from '../matches/requirement-head.dto.js';

class LighterRequirementDto {
  @ApiProperty({ description: 'false: it would only be desired.', example: true })
  mandatory!: boolean;

  @ApiPropertyOptional({ description: 'Share that the lot would accept.', example: 0.5 })
  acceptedShare?: number;

  @ApiPropertyOptional({
    description: 'Into how many lots the work would be divided, one for each of the areas asked for.',
    example: 2,
  })
  lots?: number;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description:
      'What would be asked for, in the shape of the kind; send it back in the tender to take it over.',
    example: { headcount: 5 },
  })
  ask!: object;
}

class LighterStepDto {
  @ApiProperty({ type: SentenceDto, description: 'What you would change.' })
  change!: SentenceDto;

  @ApiProperty({ description: 'How far it goes in its direction, from 1.', example: 1 })
  steps!: number;

  @ApiProperty({ type: LighterRequirementDto })
  requirement!: LighterRequirementDto;

  @ApiProperty({ type: OpenToDto, description: 'Vendors that this change alone would let in.' })
  letsIn!: OpenToDto;
}

class FindingCountsDto {
  @ApiProperty({ type: MarketCountDto, description: 'What they state suffices.' })
  met!: MarketCountDto;

  @ApiProperty({ type: MarketCountDto, description: 'A share of it is there, and not enough.' })
  partly!: MarketCountDto;

  @ApiProperty({ type: MarketCountDto, description: 'What they state does not suffice.' })
  unmet!: MarketCountDto;

  @ApiProperty({ type: MarketCountDto, description: 'They state nothing that settles it.' })
  unknown!: MarketCountDto;
}

class RequirementCheckDto extends RequirementHeadDto {
  @ApiProperty({ type: FindingCountsDto, description: 'How the relevant vendors answer it.' })
  findings!: FindingCountsDto;

  @ApiProperty({ type: MarketCountDto, description: 'Vendors that nothing but this requirement shuts out.' })
  shutOutAlone!: MarketCountDto;

  @ApiProperty({ type: [LighterStepDto], description: 'Of a mandatory one: each way of asking for less.' })
  lighter!: readonly LighterStepDto[];
}

class RequirementChangeDto {
  @ApiProperty({ format: 'uuid' })
  requirementId!: string;

  @ApiProperty({ type: SentenceDto })
  change!: SentenceDto;
}

class SmallestChangeDto {
  @ApiProperty({ description: 'How many more social enterprises were looked for.', example: 3 })
  least!: number;

  @ApiProperty({ type: [RequirementChangeDto], description: 'To be made together; at most three.' })
  changes!: readonly RequirementChangeDto[];

  @ApiProperty({ description: 'Social enterprises that would not be shut out any more.', example: 4 })
  letsIn!: number;
}

export class LotMarketDto extends OpenToDto {
  @ApiProperty({ format: 'uuid', description: 'Of a lot that is not saved yet, an id of no meaning.' })
  lotId!: string;

  @ApiProperty({ example: 'Besøgsvenner mod ensomhed' })
  title!: string;

  @ApiProperty({
    type: MarketCountDto,
    description: 'Vendors that do this kind of work, whatever is required.',
  })
  relevant!: MarketCountDto;

  @ApiProperty({ type: [RequirementCheckDto] })
  requirements!: readonly RequirementCheckDto[];

  @ApiProperty({
    type: [SmallestChangeDto],
    description:
      'The smallest change that lets in one, three or five more social enterprises: fewest requirements changed, then fewest steps. Left out where no change of up to three requirements does. Where a turnover or a reservation by article 20 is mandatory, only for five, and letsIn is a multiple of five.',
  })
  smallestChanges!: readonly SmallestChangeDto[];

  @ApiProperty({
    description:
      'false: the search for the smallest changes reached its limit, so a smaller one may exist, or one where none was found.',
    example: true,
  })
  complete!: boolean;

  @ApiProperty({
    description: 'Fewer than three eligible vendors remain; fewer than five where their number is rounded.',
    example: false,
  })
  fewEligible!: boolean;
}

export class MarketCheckDto {
  @ApiProperty({ type: [LotMarketDto], description: 'In the order of the tender.' })
  lots!: readonly LotMarketDto[];

  @ApiProperty({
    type: LegalAdviceDto,
    description: 'Hints at the law; they never block and are no legal advice.',
  })
  law!: LegalAdviceDto;

  @ApiProperty({ description: 'Rules and statistics that it rests on.', example: '1+3f9ac2d41b07' })
  scoringVersion!: string;

  @ApiProperty({
    format: 'date',
    description: 'The day by whose facts it was counted.',
    example: '2026-11-24',
  })
  asOf!: string;
}

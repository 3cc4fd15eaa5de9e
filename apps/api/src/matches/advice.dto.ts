import { ApiProperty } from '@nestjs/swagger';
import { MoneyDto } from '../http/money.dto.js';
import { namesWithMeanings } from '../http/names-with-meanings.js';
import { ADDITION_FACTS } from './addition-facts.js';
import { SentenceDto } from './match.dto.js';
import { AdvisedVendorDto, StandingDto } from './advised.dto.js';

class LotGainDto {
  @ApiProperty({ format: 'uuid' })
  lotId!: string;

  @ApiProperty({ example: 'Besøgsvenner mod ensomhed' })
  lotTitle!: string;

  @ApiProperty({ format: 'uuid' })
  tenderId!: string;

  @ApiProperty({ example: 'Aarhus Kommune' })
  buyerName!: string;

  @ApiProperty({ description: 'Whether it takes responses still.', example: true })
  open!: boolean;

  @ApiProperty({ type: StandingDto })
  before!: StandingDto;

  @ApiProperty({ type: StandingDto })
  after!: StandingDto;
}

class GainsDto {
  @ApiProperty({
    description:
      'Lots that gain: a match afterwards that stands better than before. The next three add up to it.',
    example: 12,
  })
  lots!: number;

  @ApiProperty({ description: 'Matches of which you would become eligible.', example: 7 })
  becomeEligible!: number;

  @ApiProperty({
    description: 'Matches in which nothing would shut you out any more, though something stays unknown.',
    example: 2,
  })
  becomeUnclear!: number;

  @ApiProperty({ description: 'Matches that stand as before, with a higher score.', example: 3 })
  scoreRises!: number;

  @ApiProperty({
    description: 'Matches whose score would fall and that gain nothing; a small turnover can do that.',
    example: 0,
  })
  scoreFalls!: number;

  @ApiProperty({
    description: 'Points that the lots rise by together; all points of those that were no match.',
    example: 431,
  })
  points!: number;

  @ApiProperty({ type: [MoneyDto], description: 'Total value of the lots that gain, by currency.' })
  value!: readonly MoneyDto[];

  @ApiProperty({ description: 'Lots that gain and state no value.', example: 1 })
  lotsWithoutValue!: number;

  @ApiProperty({ type: [LotGainDto], description: 'Those that gain most, at most five.' })
  examples!: readonly LotGainDto[];
}

class AdvisedAdditionDto extends GainsDto {
  @ApiProperty({
    enum: Object.keys(ADDITION_FACTS),
    description: `What of the profile it concerns. ${namesWithMeanings(ADDITION_FACTS)}`,
    example: 'certificate',
  })
  fact!: string;

  @ApiProperty({ type: SentenceDto, description: 'What to do, and what must be true for it.' })
  advice!: SentenceDto;
}

class AdvisedPartnerDto extends GainsDto {
  @ApiProperty({ type: AdvisedVendorDto, description: 'By its public profile; no contact data.' })
  vendor!: AdvisedVendorDto;
}

class AskedFactDto {
  @ApiProperty({ description: 'Kind of requirement.', example: 'capacity' })
  kind!: string;

  @ApiProperty({ description: 'Section of the profile in which it is stated.', example: 'capacity' })
  section!: string;

  @ApiProperty({ type: SentenceDto })
  label!: SentenceDto;

  @ApiProperty({ description: 'Relevant lots that ask for it.', example: 14 })
  lots!: number;

  @ApiProperty({ description: 'Those of them whose answer is unknown for want of it.', example: 12 })
  open!: number;

  @ApiProperty({ description: 'Those of them in which it is mandatory.', example: 9 })
  mandatory!: number;

  @ApiProperty({ type: SentenceDto })
  says!: SentenceDto;
}

export class VendorAdviceDto {
  @ApiProperty({
    description:
      'Lots near your work (relevance at least 0.1), published in the last 90 days, open or closed meanwhile.',
    example: 58,
  })
  lots!: number;

  @ApiProperty({
    description: 'Those of them that are your kind of work (relevance at least 0.3).',
    example: 31,
  })
  relevantLots!: number;

  @ApiProperty({ description: 'Matches of which you are eligible.', example: 4 })
  eligible!: number;

  @ApiProperty({ description: 'Matches in which something is unknown.', example: 9 })
  unclear!: number;

  @ApiProperty({
    type: [AdvisedAdditionDto],
    description:
      'Single additions to the profile: most lots that become eligible first, then that open up, then most points; at most 20. Each is advised only if it is true of you.',
  })
  additions!: readonly AdvisedAdditionDto[];

  @ApiProperty({
    type: [AdvisedPartnerDto],
    description:
      'Vendors open to teams with each of whom you would be eligible of more lots; at most five. None unless you are open to teams.',
  })
  partners!: readonly AdvisedPartnerDto[];

  @ApiProperty({ description: 'Whether you are open to teams.', example: true })
  openToTeams!: boolean;

  @ApiProperty({
    type: [AskedFactDto],
    description:
      'Facts that relevant lots ask for and on which your profile is silent, most often asked first.',
  })
  asked!: readonly AskedFactDto[];

  @ApiProperty({
    description: 'false: the work limit was reached. Every number is exact, but there may be more to advise.',
    example: true,
  })
  complete!: boolean;

  @ApiProperty({ description: 'Rules and statistics that gave the scores.', example: '1+3f9ac2d41b07' })
  scoringVersion!: string;

  @ApiProperty({ description: 'The day by whose facts it was found.', format: 'date', example: '2026-11-24' })
  asOf!: string;
}

import { ApiProperty } from '@nestjs/swagger';
import { SentenceDto } from '../matches/match.dto.js';

class LegalNoteDto {
  @ApiProperty({ description: 'Stable.', example: 'turnover-over-twice' })
  code!: string;

  @ApiProperty({
    description: 'Of Directive 2014/24/EU, or a judgment of the Court of Justice.',
    example: '58(3)',
  })
  article!: string;

  @ApiProperty({
    description: 'Whether the article binds directly in this regime; otherwise its idea is good practice.',
    example: true,
  })
  binding!: boolean;

  @ApiProperty({
    description: 'Where in the tender, as a JSON Pointer.',
    example: '/lots/0/requirements/1/ask/amount',
  })
  pointer!: string;

  @ApiProperty({ type: SentenceDto })
  text!: SentenceDto;
}

/** Hints at the law. They advise, never block, and are no legal advice. */
export class LegalAdviceDto {
  @ApiProperty({
    enum: ['full', 'light', 'below'],
    description:
      'By the value of all lots and the service that makes up most of it. full: the Directive; light: social and other specific services (arts. 74 to 77); below: under the threshold. Where a value is missing the stricter one.',
    example: 'light',
  })
  regime!: string;

  @ApiProperty({ type: [LegalNoteDto] })
  notes!: readonly LegalNoteDto[];
}

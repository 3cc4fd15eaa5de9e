import { ApiProperty } from '@nestjs/swagger';
import { SentenceDto } from './match.dto.js';

/** Which requirement something is told of. */
export class RequirementHeadDto {
  @ApiProperty({ format: 'uuid' })
  requirementId!: string;

  @ApiProperty({ example: 'capacity' })
  kind!: string;

  @ApiProperty({ type: SentenceDto, description: 'What is asked for, in a word or two.' })
  name!: SentenceDto;

  @ApiProperty({ example: true })
  mandatory!: boolean;
}

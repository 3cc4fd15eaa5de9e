import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

class FacetLabelDto {
  @ApiProperty({ description: 'Danish.', example: 'Syddanmark' })
  da!: string;

  @ApiProperty({ description: 'English.', example: 'Southern Denmark' })
  en!: string;
}

/** How many of what was found have this. */
export class FacetCountDto {
  @ApiProperty({ description: 'Send it as the filter of that name to see them alone.', example: 'DK03' })
  code!: string;

  @ApiPropertyOptional({ type: FacetLabelDto, description: 'What the code is called, where a list says so.' })
  label?: FacetLabelDto;

  @ApiProperty({ example: 17 })
  count!: number;
}

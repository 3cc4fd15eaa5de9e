import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';

export class ReasonDto {
  @ApiProperty({
    description: 'Why; kept in the audit trail, where the members of the organisation read it.',
    maxLength: 2000,
    example: 'Registreringen tilhører en anden kommune.',
  })
  @IsString()
  @Matches(/\S/, { message: 'reason must not be empty' })
  @MaxLength(2000)
  reason!: string;
}

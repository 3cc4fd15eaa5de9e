import { ApiProperty } from '@nestjs/swagger';
import { ROLES, type Role } from '#identity';
import { IsIn } from 'class-validator';
import { ROLE } from '../account/me.dto.js';

export class RoleInputDto {
  @ApiProperty(ROLE)
  @IsIn(ROLES)
  role!: Role;
}

export class MemberDto {
  @ApiProperty({ format: 'uuid', example: '019ab3c0-0a11-7c02-9f7e-6f0f3a1c2b44' })
  userId!: string;

  @ApiProperty({ format: 'email', example: 'bo.lund@example.dk' })
  email!: string;

  @ApiProperty({ example: 'Bo Lund' })
  name!: string;

  @ApiProperty(ROLE)
  role!: string;

  @ApiProperty({ format: 'date-time', example: '2026-11-24T08:15:00.000Z' })
  since!: string;
}

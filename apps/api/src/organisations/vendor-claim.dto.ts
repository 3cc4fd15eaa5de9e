import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CLAIM_DECIDED_THROUGH, VENDOR_CLAIM_STATES, type VendorClaimState } from '#identity';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { Nested } from '../http/nested.js';
import { PageQuery } from '../http/page.query.js';
import { RegistrationDto } from './organisation.dto.js';

const STATE = {
  enum: VENDOR_CLAIM_STATES,
  description: 'open: waits for an operator; approved: the claimant owns the vendor; rejected.',
  example: 'open',
};

export class VendorClaimInputDto {
  @ApiProperty({ type: RegistrationDto, description: 'Of the company that you act for.' })
  @Nested(() => RegistrationDto)
  registration!: RegistrationDto;

  @ApiProperty({
    description: 'What shows that you act for it, for an operator to verify.',
    maxLength: 4000,
    example: 'Jeg er registreret som direktør i CVR; ring til hovednummeret i registeret.',
  })
  @IsString()
  @Matches(/\S/, { message: 'evidence must not be empty' })
  @MaxLength(4000)
  evidence!: string;
}

export class ProvenVendorClaimDto {
  @ApiProperty({
    type: RegistrationDto,
    description:
      'DK-CVR and the number that the provider stated, so that nobody claims what he did not mean to.',
  })
  @Nested(() => RegistrationDto)
  registration!: RegistrationDto;
}

export class VendorClaimApprovalDto {
  @ApiProperty({
    description: 'By what you verified it: the source and the day.',
    maxLength: 2000,
    example: 'Virk.dk 24.11.2026: claimant er tegningsberettiget; bekræftet pr. telefon på hovednummeret.',
  })
  @IsString()
  @Matches(/\S/, { message: 'source must not be empty' })
  @MaxLength(2000)
  source!: string;
}

export class VendorClaimsQuery extends PageQuery {
  @ApiPropertyOptional(STATE)
  @IsOptional()
  @IsIn(VENDOR_CLAIM_STATES)
  state?: VendorClaimState;
}

export class VendorClaimDto {
  @ApiProperty({ format: 'uuid', example: '019ab3c0-9d21-7b44-8f02-5a6b7c8d9e0f' })
  id!: string;

  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01' })
  vendorId!: string;

  @ApiProperty({ format: 'uuid' })
  claimantId!: string;

  @ApiProperty({ type: RegistrationDto })
  registration!: RegistrationDto;

  @ApiProperty()
  evidence!: string;

  @ApiProperty(STATE)
  state!: string;

  @ApiProperty({ format: 'date-time', example: '2026-11-24T08:15:00.000Z' })
  createdAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, example: null })
  decidedAt!: string | null;

  @ApiProperty({
    type: String,
    enum: CLAIM_DECIDED_THROUGH,
    nullable: true,
    description:
      'By whom it was decided; null while open. operator: an operator of the platform; cvr-proof: a provider of identities, which stated the CVR number of the company (of this claimant, or of another whose claim ended this one).',
    example: null,
  })
  through!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'By what it was verified, or why not.',
    example: null,
  })
  grounds!: string | null;
}

import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ProvenVendorClaims, VendorClaims, type Principal, type VendorClaim } from '#identity';
import type { Page } from '#platform';
import { ApiPage } from '../http/api-page.js';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { Permission } from '../http/permission.js';
import { ReasonDto } from './reason.dto.js';
import {
  ProvenVendorClaimDto,
  VendorClaimApprovalDto,
  VendorClaimDto,
  VendorClaimInputDto,
  VendorClaimsQuery,
} from './vendor-claim.dto.js';

@ApiTags('vendors')
@Controller('v1/vendor-claims')
export class VendorClaimsController {
  constructor(
    private readonly claims: VendorClaims,
    private readonly proven: ProvenVendorClaims,
  ) {}

  @Post()
  @Permission('vendor-claim.create')
  @ApiOperation({
    summary: 'Claim the vendor with the number of your company',
    description:
      'One that was imported and nobody acts for, or one that somebody else founded under that number and nobody verified. An operator decides. Refused while another claim on it is open, or three of your own. In a session only: no API key does this.',
  })
  @ApiCreatedResponse({ type: VendorClaimDto })
  @ApiProblems(401, 403, 404, 409, 422)
  async create(@Caller() principal: Principal, @Body() input: VendorClaimInputDto): Promise<VendorClaimDto> {
    return claimToDto(await this.claims.create(principal, input));
  }

  @Post('proven')
  @Permission('vendor-claim.create')
  @ApiOperation({
    summary: 'Claim the vendor of your company at once, by the CVR number that your provider stated',
    description:
      'Within 15 minutes of a sign-in by a provider that proves CVR numbers (GET /v1/sign-in-providers), in that session, once. What holds for an approved claim holds here: you become the owner and only member, and the vendor is verified. Whoever waits for an operator with a claim on it is rejected with that.',
  })
  @ApiCreatedResponse({ type: VendorClaimDto })
  @ApiProblems(401, 403, 404, 409, 422)
  async claimProven(
    @Caller() principal: Principal,
    @Body() { registration }: ProvenVendorClaimDto,
  ): Promise<VendorClaimDto> {
    return claimToDto(await this.proven.claim(principal, registration));
  }

  @Get()
  @Permission('vendor-claim.read')
  @ApiOperation({
    summary:
      'Your claims, to an operator all of them; newest first, of `open` ones the longest waiting first',
  })
  @ApiPage(VendorClaimDto)
  @ApiProblems(400, 401, 403, 422)
  async list(
    @Caller() principal: Principal,
    @Query() { state, ...page }: VendorClaimsQuery,
  ): Promise<Page<VendorClaimDto>> {
    const { items, next } = await this.claims.list(principal, state, page);
    return { items: items.map(claimToDto), next };
  }

  @Post(':id/approval')
  @HttpCode(200)
  @Permission('vendor-claim.decide')
  @ApiOperation({
    summary: 'Operator: approve a claim, saying by what it was verified',
    description:
      'The claimant becomes the owner and only member, the vendor is verified; who acted for it before acts for it no more, and the API keys they issued end.',
  })
  @ApiOkResponse({ type: VendorClaimDto })
  @ApiProblems(401, 403, 404, 409, 422)
  async approve(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Body() { source }: VendorClaimApprovalDto,
  ): Promise<VendorClaimDto> {
    return claimToDto(await this.claims.approve(principal, id, source));
  }

  @Post(':id/rejection')
  @HttpCode(200)
  @Permission('vendor-claim.decide')
  @ApiOperation({ summary: 'Operator: reject a claim, with a reason that the claimant reads' })
  @ApiOkResponse({ type: VendorClaimDto })
  @ApiProblems(401, 403, 404, 409, 422)
  async reject(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: ReasonDto,
  ): Promise<VendorClaimDto> {
    return claimToDto(await this.claims.reject(principal, id, reason));
  }
}

const claimToDto = ({ createdAt, decidedAt, ...claim }: VendorClaim): VendorClaimDto => ({
  ...claim,
  createdAt: createdAt.toISOString(),
  decidedAt: decidedAt?.toISOString() ?? null,
});

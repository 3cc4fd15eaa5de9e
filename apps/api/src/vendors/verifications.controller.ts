import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#identity';
import type { Page } from '#platform';
import { Verifications, type Verification } from '#vendors';
import { ApiPage } from '../http/api-page.js';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { given } from '../http/given.js';
import { IdPipe } from '../http/id.pipe.js';
import { PageQuery } from '../http/page.query.js';
import { Permission } from '../http/permission.js';
import { VerificationDto, VerificationInputDto, WithdrawalDto } from './verification.dto.js';

@ApiTags('vendor profile')
@Controller('v1/vendors/:id/verifications')
export class VerificationsController {
  constructor(private readonly verifications: Verifications) {}

  @Get()
  @Permission('profile.read')
  @ApiOperation({ summary: 'What operators confirmed of a vendor, newest first' })
  @ApiPage(VerificationDto)
  @ApiProblems(400, 401, 403, 404, 422)
  async list(
    @Caller() principal: Principal,
    @Param('id', IdPipe) vendorId: string,
    @Query() query: PageQuery,
  ): Promise<Page<VerificationDto>> {
    const { items, next } = await this.verifications.list(principal, vendorId, query);
    return { items: items.map(verificationToDto), next };
  }

  @Post()
  @Permission('vendor.verify')
  @ApiOperation({
    summary: 'Operator: confirm what the vendor states, with source and day',
    description:
      'It holds for what is stated now: when the vendor changes that, it is outdated. The vendor is matched anew.',
  })
  @ApiCreatedResponse({ type: VerificationDto })
  @ApiProblems(401, 403, 404, 409, 422)
  async add(
    @Caller() principal: Principal,
    @Param('id', IdPipe) vendorId: string,
    @Body() input: VerificationInputDto,
  ): Promise<VerificationDto> {
    return verificationToDto(await this.verifications.add(principal, vendorId, given(input)));
  }

  @Post(':verificationId/withdrawal')
  @HttpCode(200)
  @Permission('vendor.verify')
  @ApiOperation({
    summary: 'Operator: take a verification back, with a reason',
    description: 'It stays to be read. The vendor is matched anew.',
  })
  @ApiOkResponse({ type: VerificationDto })
  @ApiProblems(401, 403, 404, 409, 422)
  async withdraw(
    @Caller() principal: Principal,
    @Param('id', IdPipe) vendorId: string,
    @Param('verificationId', IdPipe) id: string,
    @Body() { reason }: WithdrawalDto,
  ): Promise<VerificationDto> {
    return verificationToDto(await this.verifications.withdraw(principal, vendorId, id, reason));
  }
}

const verificationToDto = (verification: Verification): VerificationDto => ({
  id: verification.id,
  fact: verification.fact,
  targetId: verification.targetId,
  source: verification.source,
  day: verification.day,
  state: verification.state,
  createdAt: verification.createdAt.toISOString(),
  withdrawnAt: verification.withdrawnAt?.toISOString() ?? null,
  withdrawalReason: verification.withdrawalReason,
});

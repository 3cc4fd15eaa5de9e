import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { SuppressedAddresses } from '#digests';
import type { Principal } from '#identity';
import type { Page } from '#platform';
import { IsString, MaxLength } from 'class-validator';
import { ApiPage } from '../http/api-page.js';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { PageQuery } from '../http/page.query.js';
import { Permission } from '../http/permission.js';

const ADDRESS = { description: 'In lower case.', example: 'ada@example.dk' };

class SuppressedAddressDto {
  @ApiProperty(ADDRESS)
  address!: string;

  @ApiProperty({ description: 'What the mail server said.', example: '550 5.1.1 no such mailbox' })
  reason!: string;

  @ApiProperty({ format: 'date-time', example: '2026-11-23T06:10:00.000Z' })
  suppressedAt!: string;
}

class LiftDto {
  @ApiProperty({ description: 'As the list shows it.', maxLength: 320, example: 'ada@example.dk' })
  @IsString()
  @MaxLength(320)
  address!: string;

  @ApiProperty({
    description: 'Why mail may go there again; kept in the audit trail.',
    minLength: 1,
    maxLength: 500,
    example: 'The receiving server refused everybody by mistake on Monday; its operator has mended it.',
  })
  @IsString()
  @MaxLength(500)
  reason!: string;
}

/** Addresses that take no mail, for operators. */
@ApiTags('digests')
@Controller('v1/suppressed-addresses')
export class SuppressedAddressesController {
  constructor(private readonly addresses: SuppressedAddresses) {}

  @Get()
  @Permission('digest-problem.read')
  @ApiOperation({
    summary: 'Operator: addresses that take no mail',
    description:
      'A mail server said so; no digests go there until their holders confirm them anew, or an operator lifts it.',
  })
  @ApiPage(SuppressedAddressDto)
  @ApiProblems(400, 401, 403, 422)
  async list(@Caller() principal: Principal, @Query() query: PageQuery): Promise<Page<SuppressedAddressDto>> {
    const { items, next } = await this.addresses.list(principal, query);
    return { items: items.map((item) => ({ ...item, suppressedAt: item.suppressedAt.toISOString() })), next };
  }

  @Post('lift')
  @HttpCode(204)
  @Permission('suppressed-address.lift')
  @ApiOperation({
    summary: 'Operator: let mail go to an address again',
    description:
      'Where a server refused it by mistake. The address stands in the body, so that it does not stand in logs of addresses.',
  })
  @ApiNoContentResponse({ description: 'Digests go there again, from the next one on.' })
  @ApiProblems(401, 403, 404, 422)
  lift(@Caller() principal: Principal, @Body() { address, reason }: LiftDto): Promise<void> {
    return this.addresses.lift(principal, address, reason);
  }
}

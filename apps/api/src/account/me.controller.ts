import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Accounts, type Principal } from '#identity';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { Permission } from '../http/permission.js';
import { MeDto } from './me.dto.js';

@ApiTags('account')
@Controller('v1/me')
export class MeController {
  constructor(private readonly accounts: Accounts) {}

  @Get()
  @Permission('account.read')
  @ApiOperation({ summary: 'Who am I, and for which organisations do I act?' })
  @ApiOkResponse({ type: MeDto })
  @ApiProblems(401, 403)
  me(@Caller() principal: Principal): MeDto {
    const { userId, email, name, via, scopes, memberships } = this.accounts.me(principal);
    return { userId, email, name, via, scopes: scopes === 'all' ? null : scopes, memberships };
  }
}

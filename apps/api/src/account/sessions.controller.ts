import { Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Sessions, type Principal, type SessionView } from '#identity';
import { ApiPage } from '../http/api-page.js';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { Permission } from '../http/permission.js';
import { SessionDto } from './session.dto.js';

@ApiTags('account')
@Controller('v1/sessions')
export class SessionsController {
  constructor(private readonly sessions: Sessions) {}

  @Get()
  @Permission('session.list')
  @ApiOperation({ summary: 'Where am I signed in? Latest first, on one page' })
  @ApiPage(SessionDto)
  @ApiProblems(401, 403)
  async list(@Caller() principal: Principal): Promise<{ items: SessionDto[]; next: null }> {
    return { items: (await this.sessions.list(principal)).map(sessionToDto), next: null };
  }

  @Delete()
  @HttpCode(204)
  @Permission('session.revoke')
  @ApiOperation({ summary: 'Sign out everywhere but here' })
  @ApiNoContentResponse({ description: 'Only this session is left.' })
  @ApiProblems(401, 403)
  async revokeOthers(@Caller() principal: Principal): Promise<void> {
    await this.sessions.revokeOthers(principal);
  }

  @Delete(':id')
  @HttpCode(204)
  @Permission('session.revoke')
  @ApiOperation({ summary: 'Sign out one session, at once' })
  @ApiNoContentResponse({ description: 'It opens nothing any more.' })
  @ApiProblems(401, 403, 404)
  async revoke(@Caller() principal: Principal, @Param('id', IdPipe) id: string): Promise<void> {
    await this.sessions.revoke(principal, id);
  }
}

const sessionToDto = ({ createdAt, expiresAt, ...session }: SessionView): SessionDto => ({
  ...session,
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
});

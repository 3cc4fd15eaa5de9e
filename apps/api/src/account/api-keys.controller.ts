import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiKeys, type Principal } from '#identity';
import type { Page } from '#platform';
import { ApiPage } from '../http/api-page.js';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { Permission } from '../http/permission.js';
import { ApiKeyDto, ApiKeyInputDto, ApiKeysQuery, IssuedApiKeyDto } from './api-key.dto.js';
import { apiKeyRequestOf, apiKeyToDto } from './api-key.mapper.js';

@ApiTags('account')
@Controller('v1/api-keys')
export class ApiKeysController {
  constructor(private readonly apiKeys: ApiKeys) {}

  @Post()
  @Permission('api-key.create')
  @ApiOperation({
    summary: 'Issue an API key',
    description: 'The answer is the only place where the key is ever shown.',
  })
  @ApiCreatedResponse({ type: IssuedApiKeyDto })
  @ApiProblems(401, 403, 404, 422)
  async create(@Caller() principal: Principal, @Body() input: ApiKeyInputDto): Promise<IssuedApiKeyDto> {
    const issued = await this.apiKeys.create(principal, apiKeyRequestOf(input));
    return Object.assign(apiKeyToDto(issued), { key: issued.key });
  }

  @Get()
  @Permission('api-key.list')
  @ApiOperation({ summary: 'The API keys of an organisation, newest first, ended and revoked ones too' })
  @ApiPage(ApiKeyDto)
  @ApiProblems(400, 401, 403, 404, 422)
  async list(
    @Caller() principal: Principal,
    @Query() { organisationId, ...page }: ApiKeysQuery,
  ): Promise<Page<ApiKeyDto>> {
    const { items, next } = await this.apiKeys.list(principal, organisationId, page);
    return { items: items.map(apiKeyToDto), next };
  }

  @Delete(':id')
  @HttpCode(204)
  @Permission('api-key.revoke')
  @ApiOperation({ summary: 'Revoke an API key at once' })
  @ApiNoContentResponse({ description: 'It opens nothing any more.' })
  @ApiProblems(401, 403, 404)
  async revoke(@Caller() principal: Principal, @Param('id', IdPipe) id: string): Promise<void> {
    await this.apiKeys.revoke(principal, id);
  }
}

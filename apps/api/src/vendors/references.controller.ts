import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#identity';
import type { Page } from '#platform';
import { References } from '#vendors';
import { ApiPage } from '../http/api-page.js';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { PageQuery } from '../http/page.query.js';
import { Permission } from '../http/permission.js';
import { ReferenceDto, ReferenceInputDto } from './reference.dto.js';
import { referenceFromDto, referenceToDto } from './reference.mapper.js';

@ApiTags('vendor profile')
@Controller('v1/vendors/:id/references')
export class ReferencesController {
  constructor(private readonly references: References) {}

  @Get()
  @Permission('profile.read')
  @ApiOperation({ summary: 'Earlier work of a vendor, newest first; imported awards among it' })
  @ApiPage(ReferenceDto)
  @ApiProblems(400, 401, 403, 404, 422)
  async list(
    @Caller() principal: Principal,
    @Param('id', IdPipe) vendorId: string,
    @Query() query: PageQuery,
  ): Promise<Page<ReferenceDto>> {
    const { items, next } = await this.references.list(principal, vendorId, query);
    return { items: items.map(referenceToDto), next };
  }

  @Post()
  @Permission('profile.update')
  @ApiOperation({
    summary: 'Add a reference',
    description: 'At most 500 of your own. The version of the profile grows; the vendor is matched anew.',
  })
  @ApiCreatedResponse({ type: ReferenceDto })
  @ApiProblems(401, 403, 404, 409, 422)
  async add(
    @Caller() principal: Principal,
    @Param('id', IdPipe) vendorId: string,
    @Body() input: ReferenceInputDto,
  ): Promise<ReferenceDto> {
    return referenceToDto(await this.references.add(principal, vendorId, referenceFromDto(input)));
  }

  @Delete(':referenceId')
  @HttpCode(204)
  @Permission('profile.update')
  @ApiOperation({
    summary: 'Remove a reference',
    description: 'The version of the profile grows; the vendor is matched anew.',
  })
  @ApiNoContentResponse({ description: 'It is gone.' })
  @ApiProblems(401, 403, 404)
  async remove(
    @Caller() principal: Principal,
    @Param('id', IdPipe) vendorId: string,
    @Param('referenceId', IdPipe) referenceId: string,
  ): Promise<void> {
    await this.references.remove(principal, vendorId, referenceId);
  }
}

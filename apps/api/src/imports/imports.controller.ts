import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiConsumes,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Principal } from '#identity';
import { Imports } from '#open-data';
import type { Page } from '#platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiPage } from '../http/api-page.js';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { PageQuery } from '../http/page.query.js';
import { Permission } from '../http/permission.js';
import { RateLimit } from '../limits/rate-limit.js';
import { ImportUpload } from './import-upload.js';
import { ImportDto, ImportProblemDto, ImportUploadDto } from './import.dto.js';
import { importToDto } from './import.mapper.js';

@ApiTags('imports')
@Controller('v1/imports')
export class ImportsController {
  constructor(
    private readonly imports: Imports,
    private readonly upload: ImportUpload,
  ) {}

  @Post()
  @HttpCode(202)
  @Permission('import.create')
  @RateLimit('upload')
  @ApiOperation({
    summary: 'Operator: import published awards',
    description:
      'Winners become vendors that nobody has claimed yet, each award a reference of its winners and a past tender. Natural persons are left out. Answers when the file has arrived; a background job works through it: follow `percent` at the address in `Location`. The same file twice changes nothing; a bad line is reported and the rest goes in.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ImportUploadDto })
  @ApiAcceptedResponse({ type: ImportDto })
  @ApiProblems(400, 401, 403, 413, 415, 422, 429)
  async create(
    @Caller() principal: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportDto> {
    const imported = await this.upload.take(principal, request);
    void reply.header('location', `/v1/imports/${imported.id}`);
    return importToDto(imported);
  }

  @Get()
  @Permission('import.read')
  @ApiOperation({ summary: 'Operator: imports, newest first' })
  @ApiPage(ImportDto)
  @ApiProblems(400, 401, 403, 422)
  async list(@Caller() principal: Principal, @Query() query: PageQuery): Promise<Page<ImportDto>> {
    const { items, next } = await this.imports.list(principal, query);
    return { items: items.map(importToDto), next };
  }

  @Get(':id')
  @Permission('import.read')
  @ApiOperation({ summary: 'Operator: how far an import is, and what came of it' })
  @ApiOkResponse({ type: ImportDto })
  @ApiProblems(401, 403, 404)
  async get(@Caller() principal: Principal, @Param('id', IdPipe) id: string): Promise<ImportDto> {
    return importToDto(await this.imports.get(principal, id));
  }

  @Get(':id/problems')
  @Permission('import.read')
  @ApiOperation({
    summary: 'Operator: lines that were refused, skipped or taken with a warning, in the order of the file',
  })
  @ApiPage(ImportProblemDto)
  @ApiProblems(400, 401, 403, 404, 422)
  problems(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<Page<ImportProblemDto>> {
    return this.imports.problems(principal, id, query);
  }
}

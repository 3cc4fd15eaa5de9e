import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiOperation, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { LEAST_LOTS, SupplyGaps } from '#open-data';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiProblems } from '../http/api-problems.js';
import { sendCacheable } from '../http/cached-answer.js';
import { given } from '../http/given.js';
import { OpenData } from '../http/open-data.js';
import { Public } from '../http/permission.js';
import { wantsCsv } from '../http/wants-csv.js';
import { RateLimit } from '../limits/rate-limit.js';
import { supplyGapsCsv } from './supply-gap.csv.js';
import { SupplyGapPageDto } from './supply-gap.dto.js';
import { LICENCE, supplyGapPageToDto } from './supply-gap.mapper.js';
import { SupplyGapsQuery } from './supply-gaps.query.js';

const AN_HOUR = 3600;
const CSV = 'text/csv; charset=utf-8; header=present';
const JSON_TYPE = 'application/json; charset=utf-8';

@ApiTags('open data')
@Controller('v1/supply-gaps')
export class SupplyGapsController {
  constructor(private readonly gaps: SupplyGaps) {}

  @Get()
  @Public('supply figures are open data about no single lot or vendor')
  @OpenData()
  @RateLimit('expensive')
  @ApiOperation({
    summary: 'Where demand finds no supply, by branch and area',
    description: `Published once for each half-year, of the lots whose deadline lay in it: how many there were, how many vendors were eligible for each, how many of those are social enterprises, and how many lots found no eligible vendor or no response. Groups of fewer than ${LEAST_LOTS} lots are kept back, with others from which they could be computed. JSON, or CSV with \`format=csv\` or \`Accept: text/csv\`. Licence: ${LICENCE.name}.`,
  })
  @ApiExtraModels(SupplyGapPageDto)
  @ApiOkResponse({
    description: 'Published groups. `ETag` and `If-None-Match` save sending them again (304).',
    content: {
      'application/json': { schema: { $ref: getSchemaPath(SupplyGapPageDto) } },
      'text/csv': { schema: { type: 'string', description: 'RFC 4180, UTF-8, with a row of names.' } },
    },
  })
  @ApiProblems(400, 422)
  async list(
    @Query() query: SupplyGapsQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { format, limit, after, ...filter } = given(query);
    const csv = format === undefined ? wantsCsv(request.headers.accept) : format === 'csv';
    reply.header('link', `<${LICENCE.url}>; rel="license"`);
    if (csv) {
      reply.header('content-disposition', 'attachment; filename="supply-gaps.csv"');
      const text = supplyGapsCsv(await this.gaps.all(filter));
      return sendCacheable(request, reply, { text, type: CSV, seconds: AN_HOUR });
    }
    const page = await this.gaps.list(filter, { limit, after });
    const text = JSON.stringify(supplyGapPageToDto(page));
    return sendCacheable(request, reply, { text, type: JSON_TYPE, seconds: AN_HOUR });
  }
}

import { Controller, Get, Header, Headers, Param, Query, Res } from '@nestjs/common';
import {
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { ANONYMOUS } from '#identity';
import { lookupIn } from '#matching';
import { CpvList } from '#platform';
import { Tenders } from '#tenders';
import type { FastifyReply } from 'fastify';
import { preferredLanguage } from '../digests/link-page.js';
import { ApiProblems } from '../http/api-problems.js';
import { Public } from '../http/permission.js';
import { noTenderPage, pageLanguage, tenderPage, unlessUnknown } from './tender-page.js';
import { TenderPageQuery } from './tender-page.query.js';

/** Where the titles in a letter lead: a tender for people, who need not know of an API. */
@ApiTags('tenders')
@Controller('tenders/:id')
export class TenderPageController {
  constructor(
    private readonly tenders: Tenders,
    private readonly cpv: CpvList,
  ) {}

  @Get()
  @Public('it shows what is published for everybody, and nothing else whoever asks')
  @Header('content-type', 'text/html; charset=utf-8')
  @ApiProduces('text/html')
  @ApiOperation({ summary: 'A published tender as a page for people: lots, requirements in words, deadline' })
  @ApiParam({ name: 'id', format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01' })
  @ApiOkResponse({ description: 'A page in the language that was asked for, or in that of the tender.' })
  @ApiNotFoundResponse({
    description: 'A page that says that there is no such tender, or none that is published.',
  })
  @ApiProblems(422)
  async look(
    @Param('id') id: string,
    @Query() { lang }: TenderPageQuery,
    @Headers('accept-language') browser: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const tender = await this.tenders.get(ANONYMOUS, id).catch(unlessUnknown);
    if (tender) return tenderPage(tender, pageLanguage(lang, tender), lookupIn(this.cpv.catalogue()));
    void reply.status(404);
    return noTenderPage(lang ?? preferredLanguage(browser));
  }
}

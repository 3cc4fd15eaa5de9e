import { Controller, Get, Header, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { PrincipalResolver, type Principal } from '#identity';
import { EnquiryLists, ENQUIRIES_PATH, Tenders } from '#tenders';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { noTenderPage, unlessUnknown } from '../tenders/tender-page.js';
import { Public } from '../http/permission.js';
import { webHeaders } from '../http/web-headers.js';
import { EnquiriesPageQuery } from './enquiries-page.query.js';
import { enquiriesView } from './enquiries-page.js';

const MOST_SHOWN = 50;

/** Where the links of letters about enquiries end. Opening it changes nothing; the session alone decides what is shown. */
@ApiExcludeController()
@Controller(`${ENQUIRIES_PATH}/:tenderId`)
export class EnquiriesPageController {
  constructor(
    private readonly tenders: Tenders,
    private readonly lists: EnquiryLists,
    private readonly principals: PrincipalResolver,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  @Public('answered questions are for everybody; the page asks for the session itself')
  async look(
    @Req() request: FastifyRequest,
    @Param('tenderId') tenderId: string,
    @Query() { lang, after }: EnquiriesPageQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const principal = await this.caller(request);
    const tender = await this.tenders.get(principal, tenderId).catch(unlessUnknown);
    if (!tender) {
      void reply.status(404);
      return noTenderPage(lang);
    }
    const page = {
      limit: MOST_SHOWN,
      ...(after === undefined ? {} : { after }),
    };
    const enquiries = await this.lists.ofTender(principal, tenderId, {}, page);
    return enquiriesView(lang, tender, enquiries, principal.kind === 'anonymous');
  }

  /** A page is for people: only the session counts. */
  private caller({ method, headers }: FastifyRequest): Promise<Principal> {
    const asked = webHeaders(headers);
    asked.delete('authorization');
    return this.principals.resolve({ method, headers: asked });
  }
}

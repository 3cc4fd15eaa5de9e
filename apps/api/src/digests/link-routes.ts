import {
  applyDecorators,
  Get,
  Header,
  HttpCode,
  Post,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { Public } from '../http/permission.js';
import type { PageLanguage } from '../pages/html-page.js';
import { linkPage, preferredLanguage, type UnknownLink } from './link-page.js';

/** Answers a link that is none of ours with a page that says so, in the language that the browser prefers. */
class UnknownLinks implements NestInterceptor<string | undefined, string> {
  constructor(private readonly unknown: UnknownLink) {}

  intercept(context: ExecutionContext, next: CallHandler<string | undefined>): Observable<string> {
    const http = context.switchToHttp();
    return next.handle().pipe(
      map((page) => {
        if (page !== undefined) return page;
        void http.getResponse<FastifyReply>().status(404);
        const { headers } = http.getRequest<FastifyRequest>();
        const language: PageLanguage = preferredLanguage(headers['accept-language']);
        return linkPage(language, this.unknown[language]);
      }),
    );
  }
}

interface LinkRoute {
  readonly path?: string;
  readonly summary: string;
  readonly description?: string;
  /** What the page says. */
  readonly page: string;
  /** Said of a link that cannot be used. */
  readonly unknown: UnknownLink;
}

const page = ({ summary, description, page, unknown }: LinkRoute) =>
  applyDecorators(
    Header('content-type', 'text/html; charset=utf-8'),
    Header('cache-control', 'no-store'),
    UseInterceptors(new UnknownLinks(unknown)),
    ApiProduces('text/html'),
    ApiOperation({ summary, ...(description === undefined ? {} : { description }) }),
    ApiOkResponse({ description: page }),
    ApiNotFoundResponse({ description: 'A page that says that the link cannot be used.' }),
  );

/** GET of a link in a mail: the handler answers a page with one button, or undefined where the link is none of ours. */
export const LinkLook = (route: LinkRoute) =>
  applyDecorators(
    Get(route.path),
    Public('the signed link in the mail is the proof; looking changes nothing, so scanners do no harm'),
    page(route),
  );

/** POST of a link in a mail: does what the button says; again and again with the same answer. */
export const LinkAct = (route: LinkRoute & { readonly proof: string }) =>
  applyDecorators(Post(route.path), HttpCode(200), Public(route.proof), page(route));

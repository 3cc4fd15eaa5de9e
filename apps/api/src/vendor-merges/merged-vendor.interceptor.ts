import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { VendorMerges } from '#identity';
import { DomainError, isId } from '#platform';
import type { FastifyRequest } from 'fastify';
import { catchError, from, switchMap, throwError, type Observable } from 'rxjs';
import { callerOf } from '../http/caller.js';
import { vendorAsked } from './vendor-asked.js';

/**
 * Leads whoever asks for a vendor that was merged into another one to that one: for every use case such a vendor is simply not there,
 * and here, in one place, its 404 becomes the 410 that names the other, for those who may know that.
 */
@Injectable()
export class MergedVendorInterceptor implements NestInterceptor {
  constructor(private readonly merges: VendorMerges) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    return next.handle().pipe(catchError((error: unknown) => this.explained(error, request)));
  }

  private explained(error: unknown, request: FastifyRequest): Observable<never> {
    const refusal = throwError(() => error);
    const vendorId = error instanceof DomainError && error.kind === 'not-found' ? vendorAsked(request) : '';
    if (!isId(vendorId)) return refusal;
    return from(this.merges.refuseMerged(callerOf(request), vendorId)).pipe(switchMap(() => refusal));
  }
}

import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { IdentityModule } from '#identity';
import { AccountApiModule } from './account/account.api-module.js';
import { DigestsApiModule } from './digests/digests.api-module.js';
import { EnquiriesApiModule } from './enquiries/enquiries.api-module.js';
import { HealthController } from './health/health.controller.js';
import { MetricsController } from './health/metrics.controller.js';
import { CallerGuard } from './http/caller.guard.js';
import { Callers } from './http/callers.js';
import { PermissionGuard } from './http/permission.guard.js';
import { ProblemFilter } from './http/problem.filter.js';
import { validationPipe } from './http/validation.pipe.js';
import { IdempotencyInterceptor } from './idempotency/idempotency.interceptor.js';
import { ImportsApiModule } from './imports/imports.api-module.js';
import { LimitsApiModule } from './limits/limits.api-module.js';
import { RateLimitGuard } from './limits/rate-limit.guard.js';
import { MarketCheckApiModule } from './market-check/market-check.api-module.js';
import { MatchesApiModule } from './matches/matches.api-module.js';
import { OperatorApiModule } from './operator/operator.api-module.js';
import { OrganisationsApiModule } from './organisations/organisations.api-module.js';
import { ResponsesApiModule } from './responses/responses.api-module.js';
import { SupplyGapsApiModule } from './supply-gaps/supply-gaps.api-module.js';
import { TendersApiModule } from './tenders/tenders.api-module.js';
import { VendorMergesApiModule } from './vendor-merges/vendor-merges.api-module.js';
import { VendorsApiModule } from './vendors/vendors.api-module.js';

/** The REST API: one feature a folder, one pipe, one filter; the guards ask who, count, and permit, in this order. */
@Module({
  imports: [
    DiscoveryModule,
    IdentityModule,
    LimitsApiModule,
    AccountApiModule,
    OrganisationsApiModule,
    VendorsApiModule,
    VendorMergesApiModule,
    TendersApiModule,
    EnquiriesApiModule,
    MarketCheckApiModule,
    MatchesApiModule,
    ResponsesApiModule,
    DigestsApiModule,
    ImportsApiModule,
    SupplyGapsApiModule,
    OperatorApiModule,
  ],
  controllers: [HealthController, MetricsController],
  providers: [
    Callers,
    { provide: APP_GUARD, useClass: CallerGuard },
    { provide: APP_GUARD, useClass: RateLimitGuard },
    { provide: APP_GUARD, useClass: PermissionGuard },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
    { provide: APP_PIPE, useFactory: validationPipe },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
export class ApiModule {}

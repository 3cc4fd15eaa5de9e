import { Module } from '@nestjs/common';
import { TendersModule } from '#tenders';
import { TenderPageController } from './tender-page.controller.js';
import { TendersController } from './tenders.controller.js';

@Module({ imports: [TendersModule], controllers: [TendersController, TenderPageController] })
export class TendersApiModule {}

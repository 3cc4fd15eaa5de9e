import { Module } from '@nestjs/common';
import { TendersModule } from '#tenders';
import { TendersController } from './tenders.controller.js';

@Module({ imports: [TendersModule], controllers: [TendersController] })
export class TendersApiModule {}

import { Module } from '@nestjs/common';
import { MatchingModule } from '#matching';
import { MarketCheckController } from './market-check.controller.js';

@Module({ imports: [MatchingModule], controllers: [MarketCheckController] })
export class MarketCheckApiModule {}

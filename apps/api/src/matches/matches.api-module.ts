import { Module } from '@nestjs/common';
import { MatchingModule } from '#matching';
import { LotMatchesController } from './lot-matches.controller.js';
import { MatchMarksController } from './match-marks.controller.js';
import { VendorMatchesController } from './vendor-matches.controller.js';

@Module({
  imports: [MatchingModule],
  controllers: [LotMatchesController, VendorMatchesController, MatchMarksController],
})
export class MatchesApiModule {}

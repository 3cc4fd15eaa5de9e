import { Module } from '@nestjs/common';
import { MatchingModule } from '#matching';
import { LotMatchesController } from './lot-matches.controller.js';
import { LotTeamsController } from './lot-teams.controller.js';
import { MatchMarksController } from './match-marks.controller.js';
import { VendorAdviceController } from './vendor-advice.controller.js';
import { VendorMatchesController } from './vendor-matches.controller.js';

@Module({
  imports: [MatchingModule],
  controllers: [
    LotMatchesController,
    LotTeamsController,
    VendorMatchesController,
    VendorAdviceController,
    MatchMarksController,
  ],
})
export class MatchesApiModule {}

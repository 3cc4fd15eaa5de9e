import { Module } from '@nestjs/common';
import { DigestsModule } from '#digests';
import { DigestPreferencesController } from './digest-preferences.controller.js';
import { DigestRunsController } from './digest-runs.controller.js';
import { UnsubscribeController } from './unsubscribe.controller.js';

@Module({
  imports: [DigestsModule],
  controllers: [DigestPreferencesController, DigestRunsController, UnsubscribeController],
})
export class DigestsApiModule {}

import { Module } from '@nestjs/common';
import { VendorsModule } from '#vendors';
import { ProfileController } from './profile.controller.js';
import { ReferencesController } from './references.controller.js';

@Module({ imports: [VendorsModule], controllers: [ProfileController, ReferencesController] })
export class VendorsApiModule {}

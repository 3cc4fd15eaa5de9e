import { Module } from '@nestjs/common';
import { OpenDataModule } from '#open-data';
import { SupplyGapsController } from './supply-gaps.controller.js';

@Module({ imports: [OpenDataModule], controllers: [SupplyGapsController] })
export class SupplyGapsApiModule {}

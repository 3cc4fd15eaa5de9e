import { Module } from '@nestjs/common';
import { ImportRunner } from './import-runner.js';
import { ImportStaging } from './import-staging.js';
import { Imports } from './imports.service.js';
import { SupplyCellEntity } from './persistence/supply-cell.entity.js';
import { SupplyEditionEntity } from './persistence/supply-edition.entity.js';
import { SupplyGaps } from './supply-gaps.service.js';
import { SupplyPublisher } from './supply-publisher.service.js';
import { ImportEntity } from './persistence/import.entity.js';
import { ImportLineEntity } from './persistence/import-line.entity.js';

/** The tables of this library, for whoever opens the connection. */
export const OPEN_DATA_ENTITIES = [ImportEntity, ImportLineEntity, SupplyEditionEntity, SupplyCellEntity];

/** Published data, in and out: award notices in, supply figures out. */
@Module({
  providers: [ImportStaging, Imports, ImportRunner, SupplyGaps, SupplyPublisher],
  exports: [Imports, ImportRunner, SupplyGaps, SupplyPublisher],
})
export class OpenDataModule {}

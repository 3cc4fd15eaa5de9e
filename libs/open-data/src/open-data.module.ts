import { Module } from '@nestjs/common';
import { ImportRunner } from './import-runner.js';
import { ImportStaging } from './import-staging.js';
import { Imports } from './imports.service.js';
import { ImportEntity } from './persistence/import.entity.js';
import { ImportLineEntity } from './persistence/import-line.entity.js';

/** The tables of this library, for whoever opens the connection. */
export const OPEN_DATA_ENTITIES = [ImportEntity, ImportLineEntity];

/** Published data, in and out; so far the way in of awards. */
@Module({ providers: [ImportStaging, Imports, ImportRunner], exports: [Imports, ImportRunner] })
export class OpenDataModule {}

export {
  IMPORT_KINDS,
  IMPORT_STATES,
  LINE_OUTCOMES,
  type Import,
  type ImportCounts,
  type ImportKind,
  type ImportProblem,
  type ImportSettings,
  type ImportState,
  type LineOutcome,
} from './domain/import.js';
export { importSettings, IMPORT_CURRENCIES, IMPORT_DEFAULTS } from './domain/import-settings.js';
export { readAmount, type AmountRead } from './domain/read-amount.js';
export { ImportRunner } from './import-runner.js';
export { Imports, type IncomingFile } from './imports.service.js';
export { importRun, supplyPublish } from './open-data.jobs.js';
export { OPEN_DATA_ENTITIES, OpenDataModule } from './open-data.module.js';
export { AREA_LEVELS, CPV_LEVELS, type SupplyFilter } from './domain/supply/supply-filter.js';
export { LEAST_LOTS } from './domain/supply/supply-edition.js';
export type { SupplyFigures } from './domain/supply/supply-figures.js';
export type { SupplyGap, SupplyGapPage, SupplyPeriod } from './domain/supply/supply-gap.js';
export { SupplyGaps } from './supply-gaps.service.js';
export { SupplyPublisher } from './supply-publisher.service.js';

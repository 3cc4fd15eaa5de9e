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
export { importRun } from './open-data.jobs.js';
export { OPEN_DATA_ENTITIES, OpenDataModule } from './open-data.module.js';

export { Work } from './work.js';
export { WorkerModule } from './worker.module.js';

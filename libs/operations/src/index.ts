export {
  DeadLetterDesk,
  type DeadLetterWithErrors,
  type RetriedLetters,
} from './dead-letter-desk.service.js';
export { OperationsModule } from './operations.module.js';
export { QueueDesk, type QueueState } from './queue-desk.service.js';

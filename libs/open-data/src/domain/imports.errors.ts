import { DomainError, type FieldProblem } from '#platform';

export const importEmpty = (): DomainError =>
  new DomainError(
    'invalid',
    'import-empty',
    'The file holds no line. Send an awards.jsonl: one award a line, as a JSON object.',
  );

export const importNotFound = (): DomainError =>
  new DomainError('not-found', 'not-found', 'There is no import with this id.');

export const importInvalid = (errors: readonly FieldProblem[]): DomainError =>
  new DomainError('invalid', 'import-invalid', 'The settings of the import are not right.', { errors });

import { DomainError, type FieldProblem } from '#platform';

export const uploadNotMultipart = (): DomainError =>
  new DomainError(
    'unsupported',
    'upload-not-multipart',
    'Send the file as multipart/form-data, in a field named "file".',
  );

const uploadInvalid = (problem: FieldProblem): DomainError =>
  new DomainError('invalid', 'fields-invalid', 'The form is not right.', { errors: [problem] });

export const fileMissing = (): DomainError =>
  uploadInvalid({ pointer: '/file', code: 'required', detail: 'Send the file in a field named "file".' });

export const fieldUnknown = (name: string): DomainError =>
  uploadInvalid({
    pointer: `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    code: 'unknown-field',
    detail: `There is no field "${name}" here: the form has "file", "currency" and "scheme".`,
  });

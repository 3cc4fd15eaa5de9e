import { DomainError, type FieldProblem } from '#platform';
import { pointerTo } from '../http/pointer-to.js';

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
    pointer: pointerTo('', name),
    code: 'unknown-field',
    detail: `There is no field "${name}" here: the form has "file", "currency" and "scheme".`,
  });

export const fieldNotText = (name: string): DomainError =>
  uploadInvalid({
    pointer: pointerTo('', name),
    code: 'not-text',
    detail: 'Send this field as plain text, without a content type of its own.',
  });

const uploadMalformed = (detail: string): DomainError =>
  new DomainError('malformed', 'upload-malformed', detail);

export const partUnnamed = (): DomainError =>
  uploadMalformed('Every part of the form needs a name in its Content-Disposition.');

const ONE_FILE = { pointer: '/file', code: 'too-many', detail: 'Send one file. Start one import for each.' };
const FEW_FIELDS = {
  pointer: '',
  code: 'too-many',
  detail: 'The form has too many fields. It takes "file", "currency" and "scheme", each once.',
};

/** What the reader of the form says by these codes; names that objects inherit are the "prototype violation". */
const READER_REFUSALS: Readonly<Record<string, () => DomainError>> = {
  FST_FILES_LIMIT: () => uploadInvalid(ONE_FILE),
  FST_FIELDS_LIMIT: () => uploadInvalid(FEW_FIELDS),
  FST_PARTS_LIMIT: () => uploadInvalid(FEW_FIELDS),
  FST_PROTO_VIOLATION: () =>
    uploadInvalid({
      pointer: '',
      code: 'unknown-field',
      detail: 'A field has a name that no field has here: the form has "file", "currency" and "scheme".',
    }),
  FST_INVALID_JSON_FIELD_ERROR: () =>
    uploadInvalid({
      pointer: '',
      code: 'not-text',
      detail: 'Send the fields beside the file as plain text, without a content type of their own.',
    }),
};

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';

/** The refusal for an error of the reader of the form; a file that is too large stays what it is. */
export function readerRefusal(error: unknown): unknown {
  const code = codeOf(error);
  const known = READER_REFUSALS[code];
  if (known) return known();
  if (code !== '') return error;
  return error instanceof Error && error.message.includes('Boundary not found')
    ? uploadMalformed(
        'The Content-Type multipart/form-data names no boundary. Let your client set the header.',
      )
    : uploadMalformed('The form could not be read: it is not multipart/form-data, or it ends too early.');
}

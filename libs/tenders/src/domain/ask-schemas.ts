import { type FieldProblem, oneTermProblem } from '#platform';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { askSchema } from './ask-schema.js';
import { escaped } from './texts-in.js';

const ajv = new Ajv2020({ allErrors: true, verbose: true });
addFormats.default(ajv, ['date']);

const compiled = new Map<string, ValidateFunction>();

/** What in `ask` does not fit the schema of its kind. A kind that does not exist has no schema to fit. */
export function askProblems(pointer: string, kind: string, ask: unknown): FieldProblem[] {
  const validate = validatorOf(kind);
  if (!validate || validate(ask)) return [];
  return (validate.errors ?? []).map((error) => problemOf(pointer + error.instancePath, error));
}

function validatorOf(kind: string): ValidateFunction | undefined {
  const schema = askSchema(kind);
  if (!schema) return undefined;
  const validate = compiled.get(kind) ?? ajv.compile(schema);
  compiled.set(kind, validate);
  return validate;
}

function problemOf(pointer: string, error: ErrorObject): FieldProblem {
  const { keyword, message = 'does not fit' } = error;
  const params: Readonly<Record<string, unknown>> = error.params;
  switch (keyword) {
    case 'required': {
      const name = String(params.missingProperty);
      return { pointer: `${pointer}/${escaped(name)}`, code: 'required', detail: `Give "${name}".` };
    }
    case 'additionalProperties': {
      const name = String(params.additionalProperty);
      const detail = `There is no field "${name}" here.`;
      return { pointer: `${pointer}/${escaped(name)}`, code: 'unknown-field', detail };
    }
    case 'minProperties':
      return { pointer, code: 'required', detail: `Give at least one of its fields. ${meaningOf(error)}` };
    case 'enum':
      return notListed(pointer, error);
    case 'pattern':
    case 'format':
      return { pointer, code: keyword, detail: `This is not written in the right form. ${meaningOf(error)}` };
    default:
      return { pointer, code: kebab(keyword), detail: `This ${message}. ${meaningOf(error)}` };
  }
}

function notListed(pointer: string, { data, params }: ErrorObject): FieldProblem {
  const allowed = (params as { readonly allowedValues: readonly unknown[] }).allowedValues.map(String);
  const [problem] = oneTermProblem(pointer, String(data), allowed);
  return problem ?? { pointer, code: 'type', detail: 'This must be a text.' };
}

/** What the field holds, in the words of its schema. */
function meaningOf({ parentSchema }: ErrorObject): string {
  const description: unknown = parentSchema?.description;
  return typeof description === 'string' ? description : '';
}

const kebab = (keyword: string): string => keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

import { ValidationPipe } from '@nestjs/common';
import { DomainError, type FieldProblem } from '#platform';
import type { ValidationError } from 'class-validator';

const RULE_NAMES: Readonly<Record<string, string>> = { whitelistValidation: 'unknown-field' };

const kebab = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

const escapePointer = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');

function problemsOf(errors: readonly ValidationError[], parent: string): FieldProblem[] {
  return errors.flatMap((error) => {
    const pointer = `${parent}/${escapePointer(error.property)}`;
    const own = Object.entries(error.constraints ?? {}).map(([rule, detail]) => ({
      pointer,
      code: RULE_NAMES[rule] ?? kebab(rule),
      detail: rule === 'whitelistValidation' ? `There is no field "${error.property}" here.` : detail,
    }));
    return [...own, ...problemsOf(error.children ?? [], pointer)];
  });
}

/** Reads bodies and queries into their DTOs; what does not fit, unknown fields too, is refused field by field. */
export const validationPipe = (): ValidationPipe =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) =>
      new DomainError(
        'invalid',
        'fields-invalid',
        'Some fields are not right; each is listed with what it takes.',
        {
          errors: problemsOf(errors, ''),
        },
      ),
  });

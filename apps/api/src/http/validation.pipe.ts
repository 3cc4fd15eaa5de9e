import { Injectable, ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { DomainError, type FieldProblem } from '#platform';
import type { ValidationError } from 'class-validator';
import { inheritedNames, unknownField } from './inherited-names.js';
import { pointerTo } from './pointer-to.js';

const RULE_NAMES: Readonly<Record<string, string>> = { arrayMaxSize: 'too-many' };

const kebab = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

function problemsOf(errors: readonly ValidationError[], parent: string): FieldProblem[] {
  return errors.flatMap((error) => {
    const pointer = pointerTo(parent, error.property);
    const own = Object.entries(error.constraints ?? {}).map(([rule, detail]) =>
      rule === 'whitelistValidation'
        ? unknownField(pointer, error.property)
        : { pointer, code: RULE_NAMES[rule] ?? kebab(rule), detail },
    );
    return [...own, ...problemsOf(error.children ?? [], pointer)];
  });
}

const fieldsInvalid = (errors: readonly FieldProblem[]): DomainError =>
  new DomainError(
    'invalid',
    'fields-invalid',
    'Some fields are not right; each is listed with what it takes.',
    { errors },
  );

/** Reads bodies and queries into their DTOs; what does not fit, unknown fields too, is refused field by field. */
@Injectable()
class DtoPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      stopAtFirstError: true,
      validationError: { target: false, value: false },
      exceptionFactory: (errors) => fieldsInvalid(problemsOf(errors, '')),
    });
  }

  /** @throws DomainError `fields-invalid` */
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' || metadata.type === 'query') {
      const inherited = inheritedNames(value);
      if (inherited.length > 0) throw fieldsInvalid(inherited);
    }
    const read: unknown = await super.transform(value, metadata);
    return read;
  }
}

export const validationPipe = (): ValidationPipe => new DtoPipe();

import type { FieldProblem } from '#platform';
import type { ImportSettings } from './import.js';
import { importInvalid } from './imports.errors.js';

/** Currencies in which amounts are compared. */
export const IMPORT_CURRENCIES: readonly string[] = ['DKK', 'EUR', 'SEK', 'NOK', 'USD', 'GBP'];

/** Where nothing else is said. */
export const IMPORT_DEFAULTS: ImportSettings = { currency: 'EUR', scheme: 'IMPORT' };

const SCHEME = /^[A-Z][A-Z0-9-]{1,38}[A-Z0-9]$/;

const problem = (field: keyof ImportSettings, code: string, detail: string): FieldProblem => ({
  pointer: `/${field}`,
  code,
  detail,
});

/**
 * Fills up what was not said with the defaults.
 * @throws DomainError `import-invalid` (422) with the fields that are wrong
 */
export function importSettings(stated: {
  readonly currency?: string | undefined;
  readonly scheme?: string | undefined;
}): ImportSettings {
  const { currency = IMPORT_DEFAULTS.currency, scheme = IMPORT_DEFAULTS.scheme } = stated;
  const problems = [
    ...(IMPORT_CURRENCIES.includes(currency)
      ? []
      : [problem('currency', 'currency-unknown', `Use one of: ${IMPORT_CURRENCIES.join(', ')}.`)]),
    ...(SCHEME.test(scheme)
      ? []
      : [
          problem(
            'scheme',
            'scheme-invalid',
            'Give the code of a register by org-id.guide, like PT-NIF or DK-CVR.',
          ),
        ]),
  ];
  if (problems.length > 0) throw importInvalid(problems);
  return { currency, scheme };
}

/**
 * The country of a register, by the first two letters of its code at org-id.guide; `undefined` for registers of no country
 * (`XI-…`, `XM-…`) and for codes that are none of that list.
 */
export const countryOf = (scheme: string): string | undefined => /^(?!X[A-Z]-)([A-Z]{2})-/.exec(scheme)?.[1];

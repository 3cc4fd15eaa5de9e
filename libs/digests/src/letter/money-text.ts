import type { Language } from '#reference';

const LOCALE: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

/** `1.250.000 kr.`, `DKK 1,250,000`. @param money in minor units (øre, cent) */
export function moneyText(
  { minor, currency }: { readonly minor: number; readonly currency: string },
  language: Language,
): string {
  const digits = minor % 100 === 0 ? 0 : 2;
  return new Intl.NumberFormat(LOCALE[language], {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(minor / 100);
}

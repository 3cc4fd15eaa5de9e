import type { Language } from '#reference';

const LOCALE: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

/** Making one takes longer than formatting a hundred amounts; there are as many as languages and currencies. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(currency: string, digits: number, language: Language): Intl.NumberFormat {
  const key = `${language} ${currency} ${digits}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(LOCALE[language], {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  formats.set(key, made);
  return made;
}

/** `1.250.000 kr.`, `DKK 1,250,000`. @param money in minor units (øre, cent) */
export const moneyText = (
  { minor, currency }: { readonly minor: number; readonly currency: string },
  language: Language,
): string => formatOf(currency, minor % 100 === 0 ? 0 : 2, language).format(minor / 100);

/** Names with what each of them means, as the description of an enumeration tells it: `a; b: what it means.` */
export const namesWithMeanings = (meanings: Readonly<Record<string, string>>): string =>
  `${Object.entries(meanings)
    .map(([name, meaning]) => (meaning === '' ? name : `${name}: ${meaning}`))
    .join('; ')}.`;

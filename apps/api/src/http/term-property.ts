interface DescribedTerm {
  readonly code: string;
  readonly meaning: { readonly en: string };
}

/** Documents a field that holds a code of a vocabulary, with what each code means. */
export const termProperty = (vocabulary: readonly DescribedTerm[], description: string) => ({
  enum: vocabulary.map(({ code }) => code),
  description: `${description} ${vocabulary.map(({ code, meaning }) => `${code}: ${meaning.en}`).join(' ')}`,
});

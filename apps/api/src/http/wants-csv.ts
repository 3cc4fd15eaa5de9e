/** How much the caller wants a type, 0 to 1, by its Accept header (RFC 9110, 12.5.1): the most specific range decides. */
function weightOf(accept: string, type: string): number {
  const [main = ''] = type.split('/');
  const ranges = accept.split(',').map((range) => {
    const [name = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const weight = Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1);
    return { name, weight: weight >= 0 && weight <= 1 ? weight : 0 };
  });
  const found = [type, `${main}/*`, '*/*'].map((name) => ranges.find((range) => range.name === name));
  return found.find((range) => range !== undefined)?.weight ?? 0;
}

/** Whether the caller would rather have CSV than JSON; JSON where it does not say. */
export const wantsCsv = (accept: string | undefined): boolean =>
  accept !== undefined && weightOf(accept, 'text/csv') > weightOf(accept, 'application/json');

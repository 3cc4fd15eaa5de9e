/** Without what the request left out: class-transformer gives such fields of a body the value undefined. */
export function given<T>(body: T): T {
  if (Array.isArray(body)) return body.map(given) as T;
  if (typeof body !== 'object' || body === null || body instanceof Date) return body;
  const members = Object.entries(body).filter(([, value]) => value !== undefined);
  return Object.fromEntries(members.map(([name, value]: [string, unknown]) => [name, given(value)])) as T;
}

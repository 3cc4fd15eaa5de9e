/** A client of the public API as any program would write it: JSON over HTTP with an API key. */
export class ApiClient {
  constructor(
    private readonly base: string,
    private readonly apiKey: string,
  ) {}

  get<T>(path: string): Promise<T> {
    return this.call('GET', path);
  }

  post<T>(path: string, body?: object, etag?: string): Promise<T> {
    return this.call('POST', path, body, etag);
  }

  /** @throws Error with the problem document where the answer is not a success */
  private async call<T>(method: string, path: string, body?: object, etag?: string): Promise<T> {
    const response = await fetch(this.base + path, {
      method,
      headers: {
        authorization: `Bearer ${this.apiKey}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...(etag ? { 'if-match': etag } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }
}

const PAUSE_MS = 100;
const PATIENCE_MS = 60_000;

/**
 * Asks again until the answer is what is waited for.
 * @throws Error after a minute
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  done: (answer: T) => boolean,
): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const answer = await ask();
    if (done(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`${what}: nothing came within ${PATIENCE_MS / 1000} s`);
}

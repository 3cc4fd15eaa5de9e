/** Why a provider's word could not be had: it did not answer in time or at all, or what it answered makes no sense. */
export class ProviderFailure extends Error {
  override readonly name = 'ProviderFailure';

  constructor(
    readonly reason: 'provider-unreachable' | 'provider-answer-invalid',
    message: string,
  ) {
    super(message);
  }
}

export type ProviderAnswer = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is ProviderAnswer =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Asks a provider, following no redirects, and not for longer than `timeoutMs`, its whole answer included.
 * @throws ProviderFailure that tells where and what, but neither what was sent nor what came
 */
export async function askProvider(
  url: string,
  timeoutMs: number,
  request: RequestInit = {},
): Promise<ProviderAnswer> {
  const { host, pathname } = new URL(url);
  const where = `${host}${pathname}`;
  const { status, text } = await fetch(url, {
    ...request,
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  })
    .then(async (response) => ({ status: response.status, text: await response.text() }))
    .catch((error: unknown) => {
      throw new ProviderFailure('provider-unreachable', `${where}: ${String(error)}`);
    });
  if (status >= 500) throw new ProviderFailure('provider-unreachable', `${where} answered ${status}`);
  const answer = status < 300 ? parsed(text) : undefined;
  if (!isRecord(answer)) {
    throw new ProviderFailure(
      'provider-answer-invalid',
      `${where} answered ${status} without what was asked`,
    );
  }
  return answer;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import { createServer, type IncomingMessage } from 'node:http';

interface OtlpValue {
  readonly stringValue?: string;
  readonly intValue?: number | string;
}

interface OtlpSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: OtlpValue }[];
}

interface OtlpRequest {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: OtlpSpan['attributes'] };
    readonly scopeSpans: readonly { readonly spans: readonly OtlpSpan[] }[];
  }[];
}

export interface ReceivedSpan extends OtlpSpan {
  readonly service: string | undefined;
}

/** What listens where an OpenTelemetry collector would. */
export interface OtlpReceiver {
  readonly url: string;
  /** The first span that `wanted` is true of, received before or after this call. */
  span(wanted: (span: ReceivedSpan) => boolean): Promise<ReceivedSpan>;
  stop(): Promise<void>;
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

const spansIn = ({ resourceSpans }: OtlpRequest): ReceivedSpan[] =>
  resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const service = resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue;
    return scopeSpans.flatMap(({ spans }) => spans.map((span) => ({ ...span, service })));
  });

/** A receiver of OTLP over HTTP in JSON, on this machine alone. */
export async function openOtlpReceiver(): Promise<OtlpReceiver> {
  const received: ReceivedSpan[] = [];
  let heard = (): void => undefined;
  const server = createServer((request, response) => {
    void textOf(request).then((text) => {
      if (request.url === '/v1/traces') received.push(...spansIn(JSON.parse(text) as OtlpRequest));
      response.setHeader('content-type', 'application/json').end('{}');
      heard();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    span: async (wanted) => {
      for (;;) {
        const found = received.find(wanted);
        if (found) return found;
        await new Promise<void>((resolve) => (heard = resolve));
      }
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

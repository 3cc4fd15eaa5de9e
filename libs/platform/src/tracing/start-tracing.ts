import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import type { TracingSettings } from '../settings/settings.js';

/**
 * Sends the spans of this process from now on. Sampling, batches and headers are set by the SDK's own environment variables.
 * @returns how to send what is left and stop
 */
export function startTracing({ endpoint, serviceName }: TracingSettings): () => Promise<void> {
  const provider = new NodeTracerProvider({
    resource: defaultResource().merge(resourceFromAttributes({ 'service.name': serviceName })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url: `${endpoint}/v1/traces` }))],
  });
  provider.register();
  // A receiver that is away must keep nobody from stopping.
  return () => provider.shutdown().catch(() => undefined);
}

import {
  context,
  isSpanContextValid,
  propagation,
  ROOT_CONTEXT,
  SpanStatusCode,
  trace,
  type Attributes,
  type Context,
  type Span,
  type SpanKind,
} from '@opentelemetry/api';

// The API alone: while nobody has switched tracing on, every call here does nothing.
const tracer = trace.getTracer('medspil');

export interface SpanOptions {
  readonly kind: SpanKind;
  readonly attributes?: Attributes;
  /** Where it goes on from; without it from what runs now. */
  readonly parent?: Context;
}

/** Runs `work` as a part of the trace, with what it begins below it. */
export function inSpan<T>(name: string, options: SpanOptions, work: () => Promise<T>): Promise<T> {
  const { parent = context.active(), kind, attributes = {} } = options;
  return tracer.startActiveSpan(name, { kind, attributes }, parent, async (span) => {
    try {
      return await work();
    } catch (error) {
      noteFailure(span, error);
      throw error;
    } finally {
      span.end();
    }
  });
}

function noteFailure(span: Span, error: unknown): void {
  // The kind of error only: a message may repeat what somebody entered.
  const type = error instanceof Error ? error.name : typeof error;
  span.setAttribute('error.type', type).setStatus({ code: SpanStatusCode.ERROR });
}

/** What a later process needs to go on with the trace that runs now (W3C Trace Context); null while nothing is traced. */
export function currentTraceParent(): string | null {
  const carrier: { traceparent?: string } = {};
  propagation.inject(context.active(), carrier);
  return carrier.traceparent ?? null;
}

/** The id of the trace that runs now, for log lines; undefined while nothing is traced. */
export function currentTraceId(): string | undefined {
  const span = trace.getSpanContext(context.active());
  return span && isSpanContextValid(span) ? span.traceId : undefined;
}

/** The trace that `traceParent` names, to go on with. */
export const traceOf = (traceParent: string | null | undefined): Context =>
  traceParent ? propagation.extract(ROOT_CONTEXT, { traceparent: traceParent }) : ROOT_CONTEXT;

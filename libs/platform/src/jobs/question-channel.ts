import { createPostgresBackend, Queue, QueueEvents, Worker, withBackend } from 'bullmq';
import type { Settings } from '../settings/settings.js';
import { AskingRedis } from './asking-redis.js';
import { Asker, type Question } from './asker.js';

type OnError = (error: Error) => void;
type Answer = (question: unknown) => Promise<unknown>;

/** An open end of a channel. */
export interface Closable {
  close(): Promise<unknown>;
}

/** A queue whose results are awaited, on Redis or, where none is set, on the database. */
export interface QuestionChannel {
  asker(onError: OnError): Asker;
  answerer(answer: Answer, onError: OnError): Closable;
}

/** Questions answered at once; the answering side has its own order. */
const CONCURRENCY = 8;

function onRedis(url: string, prefix: string, name: string): QuestionChannel {
  // BullMQ closes the connections that it opens itself from a URL's parts, so it is given those.
  const connection = { url, maxRetriesPerRequest: null };
  return {
    asker: (onError) => {
      const asking = new AskingRedis(url);
      return new Asker(
        new Queue<Question>(name, { connection: asking, prefix }),
        new QueueEvents(name, { connection: asking, prefix }),
        onError,
        () => {
          asking.disconnectAll();
        },
      );
    },
    answerer(answer, onError) {
      const worker = new Worker<Question, unknown>(name, (job) => answer(job.data.question), {
        connection,
        prefix,
        concurrency: CONCURRENCY,
      });
      return worker.on('error', onError);
    },
  };
}

function onPostgres(connectionString: string, schema: string, name: string): QuestionChannel {
  const classes = withBackend(createPostgresBackend);
  const connection = (max: number) => ({ connectionString, schema, migrate: true, max });
  return {
    asker: (onError) =>
      new Asker(
        new classes.Queue<Question>(name, { connection: connection(2) }),
        new classes.QueueEvents(name, { connection: connection(2) }),
        onError,
      ),
    answerer(answer, onError) {
      const worker = new classes.Worker<Question, unknown>(name, (job) => answer(job.data.question), {
        connection: connection(3),
        concurrency: CONCURRENCY,
      });
      return worker.on('error', onError);
    },
  };
}

/** A channel for questions of this name. */
export const openQuestionChannel = (
  { queues, databaseUrl }: Pick<Settings, 'queues' | 'databaseUrl'>,
  name: string,
): QuestionChannel =>
  queues.kind === 'redis'
    ? onRedis(queues.url, queues.prefix, name)
    : onPostgres(databaseUrl, queues.schema, name);

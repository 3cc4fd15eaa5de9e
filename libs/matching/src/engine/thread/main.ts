import 'reflect-metadata';
import { parentPort, workerData } from 'node:worker_threads';
import { CpvList, databaseOptions } from '#platform';
import { DataSource } from 'typeorm';
import { IndexOwner } from '../../index-owner.js';
import { StatisticsStore } from '../../statistics.store.js';
import type { CurrentIndex } from '../../index-owner.js';
import type { Told } from '../matching-engine.js';
import { operationOf } from '../operations.js';
import { replyOf, type FromThread, type ToThread } from './messages.js';
import { untilOpened } from './until-opened.js';

/** The thread that owns the index: it answers one question at a time, on a connection of its own. */
async function openOwner(databaseUrl: string): Promise<IndexOwner> {
  const dataSource = new DataSource({ ...databaseOptions(databaseUrl, [], []), logging: false });
  await dataSource.initialize();
  const cpv = new CpvList(dataSource);
  try {
    await cpv.reload();
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
  return new IndexOwner(dataSource, new StatisticsStore(), cpv);
}

type Answer = Required<Pick<FromThread, 'size'>> & { readonly told: Told<unknown> };

const tell = ({ index, asOf, vendors, lots }: CurrentIndex, result: unknown): Answer => ({
  told: { result, asOf, scoringVersion: index.scoringVersion },
  size: { vendors: vendors.size, lots: lots.size },
});

async function answer(owner: IndexOwner, message: ToThread): Promise<Answer> {
  if ('renew' in message) return tell(await owner.renew(), null);
  const operation = operationOf(message.operation);
  const request = operation.parse(message.request);
  return owner.use((current) => tell(current, operation.run(current, request)));
}

const { databaseUrl } = workerData as { readonly databaseUrl: string };
const owner = untilOpened(() => openOwner(databaseUrl));
parentPort?.on('message', (message: ToThread) => {
  const send = (answered: Omit<FromThread, 'id'>): void => {
    parentPort?.postMessage({ id: message.id, ...answered } satisfies FromThread);
  };
  owner()
    .then((opened) => answer(opened, message))
    .then(({ told, size }) => {
      send({ reply: { told }, size });
    })
    .catch((error: unknown) => {
      send({ reply: replyOf(error) });
    });
});

import { Injectable } from '@nestjs/common';
import { databaseInstant, Log, Mailer, Outbox, Transactions } from '#platform';
import type { EntityManager } from 'typeorm';
import { DigestWriter, type WrittenDigest } from './digest-writer.js';
import { digestSend } from './digests.jobs.js';
import { deliveryProblem, type DeliveryProblem } from './domain/delivery-problem.js';
import { itemOf } from './domain/digest-item.js';
import { currentPeriod } from './domain/period.js';
import { retryDelay } from './domain/retry-delay.js';
import { DigestEntity } from './persistence/digest.entity.js';
import { lockDigest } from './persistence/ledger.repository.js';
import { findRecipient } from './persistence/recipients.query.js';
import { UntoldNews } from './untold-news.js';

/** No attempt lasts longer: whoever committed `sending` before that is dead. */
const LONGEST_ATTEMPT_MS = 10 * 60_000;

interface Attempt extends WrittenDigest {
  readonly digestId: string;
}

/** Sends digests, each at most once as far as anybody can know. */
@Injectable()
export class DigestSender {
  constructor(
    private readonly transactions: Transactions,
    private readonly news: UntoldNews,
    private readonly writer: DigestWriter,
    private readonly outbox: Outbox,
    private readonly mailer: Mailer,
    private readonly log: Log,
  ) {}

  /**
   * Handler of `digest-send`. The ledger says `sending` before the SMTP server is asked, so whoever comes after a crash knows
   * that the mail may have left. Runs at once or again do no harm: the row is locked, and only a planned one is sent.
   */
  async send(digestId: string): Promise<void> {
    const attempt = await this.transactions.run((tx) => this.claim(tx, digestId));
    if (!attempt) return;
    const problem = await this.mailer.send(attempt.mail).then(() => undefined, deliveryProblem);
    await this.transactions.run((tx) => this.settle(tx, attempt, problem));
    this.log.info(
      { digestId, outcome: problem?.outcome ?? 'sent', reason: problem?.reason },
      'digest handed over',
    );
  }

  private async claim(tx: EntityManager, digestId: string): Promise<Attempt | undefined> {
    const digest = await lockDigest(tx, digestId);
    if (digest?.state === 'planned') return this.begin(tx, digest);
    if (digest?.state === 'sending') await this.doubt(tx, digest);
    return undefined;
  }

  /** What goes out is what is true now, not what was planned. */
  private async begin(tx: EntityManager, digest: DigestEntity): Promise<Attempt | undefined> {
    const now = await databaseInstant(tx);
    if (digest.period !== currentPeriod(now)) return this.suppress(tx, digest, 'the week is over');
    const recipient = await findRecipient(tx, digest.userId);
    if (!recipient) return this.suppress(tx, digest, 'not wanted any more');
    const choice = (await this.news.of(tx, [recipient])).get(recipient.userId);
    if (!choice || choice.news.length === 0) return this.suppress(tx, digest, 'nothing new is left');
    const attempts = digest.attempts + 1;
    const written = await this.writer.write({ id: digest.id, attempt: attempts }, recipient, choice);
    await tx.update(
      DigestEntity,
      { id: digest.id },
      {
        state: 'sending',
        language: recipient.language,
        items: choice.news.map(itemOf),
        contentSha256: written.contentSha256,
        messageId: written.messageId,
        attempts,
        sendingAt: now,
        reason: null,
      },
    );
    return { ...written, digestId: digest.id };
  }

  private async suppress(tx: EntityManager, { id }: DigestEntity, reason: string): Promise<undefined> {
    await tx.update(DigestEntity, { id }, { state: 'suppressed', reason });
    return undefined;
  }

  /** Another attempt is under way, or it died: looked at again when it cannot be alive any more. */
  private async doubt(tx: EntityManager, { id, sendingAt }: DigestEntity): Promise<void> {
    const over = new Date((sendingAt?.getTime() ?? 0) + LONGEST_ATTEMPT_MS);
    if ((await databaseInstant(tx)) < over) {
      await this.outbox.add(tx, digestSend, { digestId: id }, { key: id, availableAt: over });
      return;
    }
    await tx.update(DigestEntity, { id }, { state: 'uncertain', reason: 'the attempt was cut off' });
    this.log.warn({ digestId: id }, 'digest uncertain: the attempt was cut off');
  }

  /** Notes how the attempt ended, also where somebody had doubted it too early. */
  private async settle(
    tx: EntityManager,
    attempt: Attempt,
    problem: DeliveryProblem | undefined,
  ): Promise<void> {
    const digest = await lockDigest(tx, attempt.digestId);
    if (digest?.messageId !== attempt.messageId || !['sending', 'uncertain'].includes(digest.state)) return;
    const { id, attempts } = digest;
    const now = await databaseInstant(tx);
    if (!problem) {
      await tx.update(DigestEntity, { id }, { state: 'sent', sentAt: now, reason: null });
      return;
    }
    const { reason } = problem;
    if (problem.outcome === 'uncertain') {
      await tx.update(DigestEntity, { id }, { state: 'uncertain', reason });
      return;
    }
    const delay = problem.outcome === 'not-now' ? retryDelay(attempts) : undefined;
    await tx.update(DigestEntity, { id }, { state: delay === undefined ? 'failed' : 'planned', reason });
    if (delay === undefined) return;
    const availableAt = new Date(now.getTime() + delay);
    await this.outbox.add(tx, digestSend, { digestId: id }, { key: id, availableAt });
  }
}

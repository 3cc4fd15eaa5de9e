import { Injectable } from '@nestjs/common';
import {
  deliveryProblem,
  Log,
  Mailer,
  Outbox,
  Transactions,
  type DeliveryProblem,
  type Mail,
} from '#platform';
import type { EntityManager } from 'typeorm';
import { DigestChoices } from './digest-choices.js';
import { DigestRenderer, NOT_WANTED } from './digest-renderer.js';
import { DigestWriter } from './digest-writer.js';
import { digestSend } from './digests.jobs.js';
import { itemsOf } from './domain/choice.js';
import { sameItems } from './domain/digest-item.js';
import { retryDelay } from './domain/retry-delay.js';
import {
  beginSending,
  lockDigest,
  moveDigest,
  noteSent,
  type LockedDigest,
} from './persistence/ledger.repository.js';
import { holdPerson, readRecipients } from './persistence/recipients.query.js';
import { suppressAddress } from './persistence/suppressed-address.repository.js';

/** No attempt lasts longer: whoever committed `sending` before that is dead. */
const LONGEST_ATTEMPT_MS = 10 * 60_000;

interface Attempt {
  readonly digestId: string;
  /** 1 for the first. */
  readonly number: number;
  readonly mail: Mail;
}

/** Sends digests, each at most once as far as anybody can know. */
@Injectable()
export class DigestSender {
  constructor(
    private readonly transactions: Transactions,
    private readonly choices: DigestChoices,
    private readonly renderer: DigestRenderer,
    private readonly writer: DigestWriter,
    private readonly outbox: Outbox,
    private readonly mailer: Mailer,
    private readonly log: Log,
  ) {}

  /**
   * Handler of `digest-send`. The ledger says `sending` before the SMTP server is asked, so whoever comes after a crash knows
   * that the mail may have left. Runs at once or again do no harm: the row is locked, and only a rendered one is sent.
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
    if (digest?.state === 'rendered') return this.begin(tx, digest);
    if (digest?.state === 'sending') await this.doubt(tx, digest);
    return undefined;
  }

  /** What goes out is what is true now: where it is not what was written, it is written anew. */
  private async begin(tx: EntityManager, digest: LockedDigest): Promise<Attempt | undefined> {
    const { id, userId, now } = digest;
    if (now >= digest.endsAt) {
      await moveDigest(tx, id, 'suppressed', { reason: 'the next one is due' });
      return undefined;
    }
    await holdPerson(tx, userId);
    const people = await readRecipients(tx, [userId]);
    const [person] = people;
    if (!person) {
      await moveDigest(tx, id, 'suppressed', { reason: NOT_WANTED });
      return undefined;
    }
    const choices = await this.choices.of(tx, people, now);
    const choice = choices.get(userId);
    const current = choice && person.language === digest.language && sameItems(itemsOf(choice), digest.items);
    if (!current && !(await this.renderer.renderLocked(tx, digest, people, choices))) return undefined;
    const number = digest.attempts + 1;
    const content = await beginSending(tx, id, { number, at: now });
    if (!content) throw new Error(`rendered digest ${id} has no content`);
    const [headers, messageId] = [this.writer.headers(userId), this.writer.messageId(id)];
    const handedOver = this.writer.handedOver(userId, content);
    const mail = { to: person.email, ...handedOver, headers, messageId, textEncoding: 'base64' as const };
    return { digestId: id, number, mail };
  }

  /** Another attempt is under way, or it died: looked at again when it cannot be alive any more. */
  private async doubt(tx: EntityManager, { id, sendingAt, now }: LockedDigest): Promise<void> {
    const over = new Date((sendingAt?.getTime() ?? 0) + LONGEST_ATTEMPT_MS);
    if (now < over) {
      await this.outbox.add(tx, digestSend, { digestId: id }, { key: id, availableAt: over });
      return;
    }
    await moveDigest(tx, id, 'uncertain', { reason: 'the attempt was cut off' });
    this.log.warn({ digestId: id }, 'digest uncertain: the attempt was cut off');
  }

  /** Notes how the attempt ended, also where somebody had doubted it too early. */
  private async settle(
    tx: EntityManager,
    { digestId, number, mail }: Attempt,
    problem: DeliveryProblem | undefined,
  ): Promise<void> {
    if (!problem) return noteSent(tx, digestId, number);
    const digest = await lockDigest(tx, digestId);
    if (digest?.attempts !== number || !['sending', 'uncertain'].includes(digest.state)) return;
    const { reason, outcome } = problem;
    if (problem.hardBounce) await suppressAddress(tx, mail.to, reason);
    if (outcome === 'uncertain') return moveDigest(tx, digestId, 'uncertain', { reason });
    const delay = outcome === 'not-now' ? retryDelay(number) : undefined;
    if (delay === undefined) return moveDigest(tx, digestId, 'failed', { reason });
    await moveDigest(tx, digestId, 'rendered', { reason });
    const availableAt = new Date(digest.now.getTime() + delay);
    await this.outbox.add(tx, digestSend, { digestId }, { key: digestId, availableAt });
  }
}

import { Injectable } from '@nestjs/common';
import { Log } from '../logs/log.js';
import { deliveryProblem } from './delivery-problem.js';
import { Mailer, type Mail } from './mailer.js';

/** Where jobs post letters to one person. What a mail server says of a letter may name who it is to: that is told in the log alone. */
@Injectable()
export class Postbox {
  constructor(
    private readonly mailer: Mailer,
    private readonly log: Log,
  ) {}

  /**
   * Hands a letter to the mail server. One that it will never take is done with: another try would change nothing.
   * @returns whether the server took it
   * @throws Error where it may take it later, without the words of the server, for operators read errors of jobs
   */
  async post(letter: Mail): Promise<boolean> {
    const problem = await this.mailer.send(letter).then(() => undefined, deliveryProblem);
    if (!problem) return true;
    const { outcome, reason } = problem;
    this.log.warn({ outcome, reason }, 'a letter was not taken');
    if (outcome === 'refused') return false;
    throw new Error('The mail server did not take the letter.');
  }
}

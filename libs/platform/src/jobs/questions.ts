import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ConnectionLog } from '../logs/connection-log.js';
import { SETTINGS, type Settings } from '../settings/settings.js';
import type { Asker } from './asker.js';
import { openQuestionChannel, type Closable, type QuestionChannel } from './question-channel.js';

/** Questions between processes of the house, by topic; connections are opened on the first one. */
@Injectable()
export class Questions implements OnApplicationShutdown {
  private readonly askers = new Map<string, Asker>();
  private readonly answerers: Closable[] = [];

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly connections: ConnectionLog,
  ) {}

  /**
   * The answer of whichever process answers this topic; question and answer travel as JSON.
   * @throws Error where none came in time, or the answering failed
   */
  ask(topic: string, question: unknown, timeoutMs: number): Promise<unknown> {
    const known = this.askers.get(topic) ?? this.channel(topic).asker(this.told(topic));
    this.askers.set(topic, known);
    return known.ask(question, timeoutMs);
  }

  /** From now on this process answers questions of this topic. */
  answer(topic: string, answer: (question: unknown) => Promise<unknown>): void {
    this.answerers.push(this.channel(topic).answerer(answer, this.told(topic)));
  }

  async onApplicationShutdown(): Promise<void> {
    const open = [...this.askers.values(), ...this.answerers];
    await Promise.allSettled(open.map((part) => part.close()));
  }

  private channel(topic: string): QuestionChannel {
    return openQuestionChannel(this.settings, topic);
  }

  private told(topic: string): (error: Error) => void {
    return this.connections.teller({ topic }, 'question channel');
  }
}

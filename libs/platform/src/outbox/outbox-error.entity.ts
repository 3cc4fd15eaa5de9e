import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OutboxEntity } from './outbox.entity.js';

/** One failed try of a job. Goes with its row. */
@Entity('outbox_error')
@Index('ix_outbox_error_outbox', ['outboxId', 'id'])
export class OutboxErrorEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_outbox_error' })
  id!: string;

  @Column('uuid')
  outboxId!: string;

  @ManyToOne(() => OutboxEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'outbox_id', foreignKeyConstraintName: 'fk_outbox_error_outbox' })
  outbox!: Relation<OutboxEntity>;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;

  /** Which hand-over of the row the try belonged to. */
  @Column('integer')
  handOver!: number;

  @Column('text')
  error!: string;
}

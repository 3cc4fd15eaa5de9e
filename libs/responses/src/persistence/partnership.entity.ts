import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { StoredPartnershipState } from '../domain/partnership-states.js';
import { ResponseEntity } from './response.entity.js';

/** An invitation of a vendor to take part in a response of another, and what came of it. What it says is in `sealed` alone. */
@Entity('partnership')
@Index('uq_partnership_live', ['responseId', 'vendorId'], {
  unique: true,
  where: `state IN ('invited', 'joined')`,
})
@Index('ix_partnership_response', ['responseId', 'id'])
@Index('ix_partnership_vendor', ['vendorId', 'id'])
@Check('ck_partnership_state', `state IN ('invited', 'joined', 'declined', 'taken-back', 'left', 'removed')`)
@Check('ck_partnership_two', 'lead_id <> vendor_id')
@Check('ck_partnership_joined', `(state IN ('joined', 'left', 'removed')) = (joined_at IS NOT NULL)`)
@Check('ck_partnership_ended', `(state IN ('invited', 'joined')) = (ended_at IS NULL)`)
@Check(
  'ck_partnership_confirmed',
  'num_nonnulls(confirmed_content_version, confirmed_at, confirmed_by) IN (0, 3)',
)
export class PartnershipEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_partnership' })
  id!: string;

  @Column('uuid')
  responseId!: string;

  @ManyToOne(() => ResponseEntity)
  @JoinColumn({ name: 'response_id', foreignKeyConstraintName: 'fk_partnership_response' })
  response?: Relation<ResponseEntity>;

  @Column('uuid')
  tenderId!: string;

  /** The vendor whose response it is. */
  @Column('uuid')
  leadId!: string;

  /** The vendor that was invited. */
  @Column('uuid')
  vendorId!: string;

  @Column('varchar', { length: 16 })
  state!: StoredPartnershipState;

  /** Part of the place that `sealed` is bound to. */
  @Column('integer')
  version!: number;

  /** The terms under the tender's key. */
  @Column('bytea')
  sealed!: Buffer;

  @Column('boolean')
  pricesShared!: boolean;

  @Column('timestamptz')
  invitedAt!: Date;

  @Column('uuid')
  invitedBy!: string;

  @Column('timestamptz', { nullable: true })
  joinedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  /** Which content the partner last stood by. */
  @Column('integer', { nullable: true })
  confirmedContentVersion!: number | null;

  @Column('timestamptz', { nullable: true })
  confirmedAt!: Date | null;

  @Column('uuid', { nullable: true })
  confirmedBy!: string | null;
}

import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ResponseState } from '../domain/response-states.js';

/** A vendor's response to a tender. What it offers is in `sealed` alone. */
@Entity('response')
@Index('uq_response_vendor', ['tenderId', 'vendorId'], { unique: true })
@Index('ix_response_vendor', ['vendorId', 'id'])
@Check('ck_response_status', `status IN ('draft', 'submitted', 'withdrawn', 'incomplete')`)
@Check('ck_response_submitted', `(status = 'draft') = (submitted_at IS NULL)`)
@Check('ck_response_submitted_by', `(submitted_at IS NULL) = (submitted_by IS NULL)`)
@Check('ck_response_withdrawn', `status <> 'withdrawn' OR withdrawn_at IS NOT NULL`)
@Check('ck_response_incomplete', `status <> 'incomplete' OR incomplete_at IS NOT NULL`)
@Check('ck_response_withdrawn_by', `(withdrawn_at IS NULL) = (withdrawn_by IS NULL)`)
export class ResponseEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_response' })
  id!: string;

  @Column('uuid')
  tenderId!: string;

  @Column('uuid')
  vendorId!: string;

  @Column('varchar', { length: 16 })
  status!: ResponseState;

  /** Part of the place that `sealed` is bound to. */
  @Column('integer')
  version!: number;

  /** Grows when what is offered changes, and only then: what partners confirm. */
  @Column('integer', { default: 1 })
  contentVersion!: number;

  /** The content under the tender's key. */
  @Column('bytea')
  sealed!: Buffer;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('uuid')
  createdBy!: string;

  @Column('timestamptz')
  updatedAt!: Date;

  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;

  @Column('uuid', { nullable: true })
  submittedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;

  @Column('uuid', { nullable: true })
  withdrawnBy!: string | null;

  /** When a partner last left what was submitted. */
  @Column('timestamptz', { nullable: true })
  incompleteAt!: Date | null;
}

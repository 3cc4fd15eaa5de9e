import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export type TombstoneKind = 'vendor' | 'lot';

/** A vendor's profile or a lot that was deleted; left by triggers, for whoever follows the tables by `changed_xid`. */
@Entity('tombstone')
@Index('ix_tombstone_changed', ['changedXid'])
@Index('ix_tombstone_left', ['leftAt'])
@Check('ck_tombstone_kind', "kind IN ('vendor', 'lot')")
export class TombstoneEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_tombstone' })
  id!: string;

  @Column('varchar', { length: 16 })
  kind!: TombstoneKind;

  /** Id of the transaction that deleted it. */
  @Column('bigint')
  changedXid!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  leftAt!: Date;
}

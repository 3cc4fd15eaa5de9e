import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Up to which transaction tombstones may be gone; the one row of its table. */
@Entity('tombstone_purge')
@Check('ck_tombstone_purge_only_row', 'only_row')
export class TombstonePurgeEntity {
  @PrimaryColumn('boolean', { primaryKeyConstraintName: 'pk_tombstone_purge', default: true })
  onlyRow!: boolean;

  /** Of all tombstones that were purged, the latest transaction; 0 before the first purge. */
  @Column('bigint', { default: 0 })
  purgedXid!: string;
}

import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The data key of one tender, wrapped by the master key of the settings. */
@Entity('tender_key')
@Check('ck_tender_key_wrapped_key', 'octet_length(wrapped_key) = 61')
export class TenderKeyEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_tender_key' })
  tenderId!: string;

  @Column('bytea')
  wrappedKey!: Buffer;

  /** Which master key wraps it, by its id. */
  @Column('varchar', { length: 8 })
  masterKeyId!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;
}

import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { VendorReferenceEntity } from './vendor-reference.entity.js';

/** Under which other source an imported reference is known: a merge of vendors dropped one that said the same. */
@Entity('vendor_reference_alias')
@Index('ix_vendor_reference_alias_reference', ['referenceId'])
export class VendorReferenceAliasEntity {
  @PrimaryColumn('varchar', { length: 100, primaryKeyConstraintName: 'pk_vendor_reference_alias' })
  source!: string;

  @PrimaryColumn('varchar', { length: 300, primaryKeyConstraintName: 'pk_vendor_reference_alias' })
  sourceId!: string;

  @Column('uuid')
  referenceId!: string;

  @ManyToOne(() => VendorReferenceEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'reference_id', foreignKeyConstraintName: 'fk_vendor_reference_alias_reference' })
  reference!: Relation<VendorReferenceEntity>;
}

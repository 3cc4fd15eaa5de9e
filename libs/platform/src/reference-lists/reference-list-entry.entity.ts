import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One entry of a complete official list that an operator loaded over the built-in one. */
@Entity('reference_list_entry')
export class ReferenceListEntryEntity {
  @PrimaryColumn('varchar', { length: 16, primaryKeyConstraintName: 'pk_reference_list_entry' })
  list!: string;

  @PrimaryColumn('varchar', { length: 32, primaryKeyConstraintName: 'pk_reference_list_entry' })
  code!: string;

  @Column('text')
  da!: string;

  @Column('text')
  en!: string;
}

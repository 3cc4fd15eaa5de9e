import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import { DigestEntity } from './digest.entity.js';

/** What a digest says but for the keys of its links, which are put in when it is handed over: read again from the archive. */
@Entity('digest_content')
export class DigestContentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_digest_content' })
  digestId!: string;

  @OneToOne(() => DigestEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'digest_id', foreignKeyConstraintName: 'fk_digest_content_digest' })
  digest?: DigestEntity;

  @Column('text')
  text!: string;

  /** UTF-8 under gzip. */
  @Column('bytea')
  html!: Buffer;
}

import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Scope } from '../domain/scope.js';
import { OrganisationEntity } from './organisation.entity.js';
import { PersonEntity } from './person.entity.js';

@Entity('api_key')
@Unique('uq_api_key_prefix', ['prefix'])
@Check('ck_api_key_hash', 'octet_length(hash) = 32')
@Index('ix_api_key_organisation', ['organisationId'])
export class ApiKeyEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_api_key' })
  id!: string;

  @Column('uuid')
  organisationId!: string;

  /** The person who answers for what the key does. */
  @Column('uuid')
  issuedBy!: string;

  @Column('varchar', { length: 100 })
  name!: string;

  /** The first characters, by which people tell their keys apart; not secret. */
  @Column('varchar', { length: 8 })
  prefix!: string;

  /** SHA-256 of the whole key. The key itself is kept nowhere. */
  @Column('bytea')
  hash!: Buffer;

  @Column('varchar', { length: 24, array: true })
  scopes!: Scope[];

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;

  /** Exact to a minute. */
  @Column('timestamptz', { nullable: true })
  lastUsedAt!: Date | null;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'fk_api_key_organisation' })
  organisation?: OrganisationEntity;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'issued_by', foreignKeyConstraintName: 'fk_api_key_issued_by' })
  issuer?: PersonEntity;
}

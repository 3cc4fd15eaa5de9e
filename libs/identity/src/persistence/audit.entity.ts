import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { AuditFacts, AuditPart, AuditResource, AuditWay } from '../domain/audit.js';

/** Who did what. Rows are only ever added: a trigger refuses everything else. */
@Entity('audit_entry')
@Check('ck_audit_entry_part', `part IN ('member', 'operator', 'system', 'invited')`)
@Check('ck_audit_entry_via', `via IN ('session', 'api-key', 'command', 'letter')`)
@Index('ix_audit_entry_organisation', ['organisationId', 'id'])
@Index('ix_audit_entry_resource', ['resourceId', 'id'])
@Index('ix_audit_entry_actor', ['actorId', 'id'])
export class AuditEntryEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_audit_entry' })
  id!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;

  @Column('varchar', { length: 8 })
  part!: AuditPart;

  @Column('varchar', { length: 8 })
  via!: AuditWay;

  @Column('uuid', { nullable: true })
  actorId!: string | null;

  @Column('varchar', { length: 64 })
  action!: string;

  @Column('varchar', { length: 32 })
  resource!: AuditResource;

  @Column('varchar', { length: 64 })
  resourceId!: string;

  @Column('uuid', { nullable: true })
  organisationId!: string | null;

  @Column('varchar', { length: 64, nullable: true })
  requestId!: string | null;

  @Column('jsonb', { nullable: true })
  before!: AuditFacts | null;

  @Column('jsonb', { nullable: true })
  after!: AuditFacts | null;

  /** The tender whose opening shows the entry to others. */
  @Column('uuid', { nullable: true })
  hiddenUntilOpened!: string | null;

  /** Read by the members of its organisation alone, for good. */
  @Column('boolean', { default: false })
  hiddenForGood!: boolean;
}

/** The chain over committed entries, made by a job. Only ever added to. */
@Entity('audit_link')
@Index('uq_audit_link_entry', ['entryId'], { unique: true })
@Check('ck_audit_link_hash', 'octet_length(hash) = 32')
export class AuditLinkEntity {
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'pk_audit_link' })
  sequence!: string;

  @Column('uuid')
  entryId!: string;

  @Column('bytea')
  hash!: Buffer;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  linkedAt!: Date;
}

/** Entries that have no link yet; filled by a trigger. */
@Entity('audit_unlinked')
export class AuditUnlinkedEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_audit_unlinked' })
  entryId!: string;
}

/** Tenders that are opened: what was hidden until then may be read. */
@Entity('audit_opened')
export class AuditOpenedEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_audit_opened' })
  tenderId!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;
}

import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Role } from '../domain/role.js';
import { OrganisationEntity } from './organisation.entity.js';
import { PersonEntity } from './person.entity.js';

/** An invitation to act for an organisation; what ended it is told by which of its instants is set. */
@Entity('invitation')
@Unique('uq_invitation_token', ['tokenHash'])
@Check('ck_invitation_role', `role IN ('owner', 'member', 'officer', 'evaluator')`)
@Check('ck_invitation_language', `language IN ('da', 'en')`)
@Check('ck_invitation_token', 'octet_length(token_hash) = 32')
@Check('ck_invitation_ended_once', 'num_nonnulls(accepted_at, declined_at, revoked_at) <= 1')
@Index('uq_invitation_waiting', ['organisationId', 'email'], {
  unique: true,
  where: 'accepted_at IS NULL AND declined_at IS NULL AND revoked_at IS NULL',
})
@Index('ix_invitation_email', ['email', 'sentAt'])
@Index('ix_invitation_organisation', ['organisationId', 'id'])
export class InvitationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_invitation' })
  id!: string;

  @Column('uuid')
  organisationId!: string;

  /** In lower case. */
  @Column('varchar', { length: 254 })
  email!: string;

  @Column('varchar', { length: 16 })
  role!: Role;

  @Column('varchar', { length: 2 })
  language!: 'da' | 'en';

  @Column('uuid')
  invitedBy!: string;

  /** With the secret of the platform it makes the token; renewed with every letter. */
  @Column('bytea')
  nonce!: Buffer;

  /** SHA-256 of the token. */
  @Column('bytea')
  tokenHash!: Buffer;

  /** How many letters were asked for. */
  @Column('integer', { default: 1 })
  letters!: number;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  sentAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  acceptedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  declinedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'fk_invitation_organisation' })
  organisation?: OrganisationEntity;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'invited_by', foreignKeyConstraintName: 'fk_invitation_invited_by' })
  inviter?: PersonEntity;
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateInvitations1790000031000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE invitation (
        id uuid CONSTRAINT pk_invitation PRIMARY KEY,
        organisation_id uuid NOT NULL CONSTRAINT fk_invitation_organisation REFERENCES organisation (id),
        email varchar(254) NOT NULL,
        role varchar(16) NOT NULL,
        language varchar(2) NOT NULL,
        invited_by uuid NOT NULL CONSTRAINT fk_invitation_invited_by REFERENCES auth_user (id),
        nonce bytea NOT NULL,
        token_hash bytea NOT NULL CONSTRAINT uq_invitation_token UNIQUE,
        letters integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        sent_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        expires_at timestamptz NOT NULL,
        accepted_at timestamptz,
        declined_at timestamptz,
        revoked_at timestamptz,
        CONSTRAINT ck_invitation_role CHECK (role IN ('owner', 'member', 'officer', 'evaluator')),
        CONSTRAINT ck_invitation_language CHECK (language IN ('da', 'en')),
        CONSTRAINT ck_invitation_token CHECK (octet_length(token_hash) = 32),
        CONSTRAINT ck_invitation_ended_once CHECK (num_nonnulls(accepted_at, declined_at, revoked_at) <= 1)
      );
      CREATE UNIQUE INDEX uq_invitation_waiting ON invitation (organisation_id, email)
        WHERE accepted_at IS NULL AND declined_at IS NULL AND revoked_at IS NULL;
      CREATE INDEX ix_invitation_email ON invitation (email, sent_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE invitation');
  }
}

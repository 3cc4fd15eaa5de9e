import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Entries of whoever holds the letter of an invitation and has not signed in. */
export class AuditLetters1790000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${DROP_CHECKS}
      ALTER TABLE audit_entry
        ADD CONSTRAINT ck_audit_entry_part CHECK (part IN ('member', 'operator', 'system', 'invited')),
        ADD CONSTRAINT ck_audit_entry_via CHECK (via IN ('session', 'api-key', 'command', 'letter'));
    `);
  }

  /** Nothing removes an entry, so those of letters stay: the checks hold for new ones alone. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${DROP_CHECKS}
      ALTER TABLE audit_entry
        ADD CONSTRAINT ck_audit_entry_part CHECK (part IN ('member', 'operator', 'system')) NOT VALID,
        ADD CONSTRAINT ck_audit_entry_via CHECK (via IN ('session', 'api-key', 'command')) NOT VALID;
    `);
  }
}

const DROP_CHECKS = `
  ALTER TABLE audit_entry DROP CONSTRAINT ck_audit_entry_part, DROP CONSTRAINT ck_audit_entry_via;
`;

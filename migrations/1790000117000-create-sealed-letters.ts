import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom a letter is for stands here and not in the queue, which operators can look into. */
export class CreateSealedLetters1790000117000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sealed_letter (
        id uuid CONSTRAINT pk_sealed_letter PRIMARY KEY,
        partnership_id uuid NOT NULL CONSTRAINT fk_sealed_letter_partnership REFERENCES partnership (id),
        occasion varchar(16) NOT NULL,
        user_id uuid NOT NULL
      );
      CREATE INDEX ix_sealed_letter_partnership ON sealed_letter (partnership_id, occasion, user_id);
      DELETE FROM outbox WHERE job = 'response-letter';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM outbox WHERE job = 'sealed-letter'; DROP TABLE sealed_letter;`);
  }
}

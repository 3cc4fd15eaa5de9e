import type { MigrationInterface, QueryRunner } from 'typeorm';

/** To whom an answer is told stands here and not in the queue, which operators can look into: it would tell them who asked. */
export class CreateEnquiryLetters1790000142000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE enquiry_letter (
        id uuid CONSTRAINT pk_enquiry_letter PRIMARY KEY,
        enquiry_id uuid NOT NULL CONSTRAINT fk_enquiry_letter_enquiry REFERENCES enquiry (id),
        user_id uuid NOT NULL
      );
      CREATE INDEX ix_enquiry_letter_enquiry ON enquiry_letter (enquiry_id, user_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM outbox WHERE job IN ('enquiries-waiting', 'enquiry-answered');
      DROP TABLE enquiry_letter;
    `);
  }
}

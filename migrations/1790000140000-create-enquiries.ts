import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Questions about tenders and their answers. Tenders that are out already get the usual time for questions; answers to them are due
 * by the deadline, for nobody could tell their buyers of an earlier day.
 */
export class CreateEnquiries1790000140000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE tender ADD COLUMN enquiries_close_at timestamptz(3), ADD COLUMN answers_due_at timestamptz(3);
      UPDATE tender SET answers_due_at = submission_deadline,
        enquiries_close_at = date_trunc('minute', CASE
          WHEN submission_deadline - published_at >= interval '20 days' THEN submission_deadline - interval '10 days'
          ELSE published_at + (submission_deadline - published_at) / 2 END)
      WHERE status IN ('published', 'closed');

      CREATE TABLE enquiry (
        id uuid CONSTRAINT pk_enquiry PRIMARY KEY,
        tender_id uuid NOT NULL CONSTRAINT fk_enquiry_tender REFERENCES tender (id),
        lot_id uuid CONSTRAINT fk_enquiry_lot REFERENCES lot (id),
        vendor_id uuid NOT NULL,
        asked_by uuid,
        question text NOT NULL,
        asked_at timestamptz NOT NULL,
        published_question text,
        answered_at timestamptz,
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX ix_enquiry_tender ON enquiry (tender_id, id);
      CREATE INDEX ix_enquiry_open ON enquiry (tender_id, asked_at) WHERE answered_at IS NULL;
      CREATE INDEX ix_enquiry_vendor ON enquiry (vendor_id, id);
      CREATE INDEX ix_enquiry_lot ON enquiry (lot_id);

      CREATE TABLE enquiry_answer (
        id uuid CONSTRAINT pk_enquiry_answer PRIMARY KEY,
        enquiry_id uuid NOT NULL CONSTRAINT fk_enquiry_answer_enquiry REFERENCES enquiry (id),
        text text NOT NULL,
        answered_at timestamptz NOT NULL,
        answered_by uuid NOT NULL
      );
      CREATE INDEX ix_enquiry_answer_enquiry ON enquiry_answer (enquiry_id, answered_at);

      CREATE FUNCTION enquiry_answer_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'an answer is corrected by another one: % of % refused', TG_OP, TG_TABLE_NAME
            USING ERRCODE = 'restrict_violation';
        END
      $$;
      CREATE TRIGGER enquiry_answer_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON enquiry_answer
        FOR EACH STATEMENT EXECUTE FUNCTION enquiry_answer_append_only();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE enquiry_answer;
      DROP FUNCTION enquiry_answer_append_only();
      DROP TABLE enquiry;
      ALTER TABLE tender DROP COLUMN enquiries_close_at, DROP COLUMN answers_due_at;
    `);
  }
}

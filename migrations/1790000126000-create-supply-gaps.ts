import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many vendors were eligible for a lot, kept when its matches go; and the published figures made of that. */
export class CreateSupplyGaps1790000126000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE lot_matching ADD eligible integer, ADD eligible_social integer,
        ADD CONSTRAINT ck_lot_matching_eligible CHECK (eligible_social BETWEEN 0 AND eligible);
      UPDATE lot_matching SET (eligible, eligible_social) = (
        SELECT count(*), count(*) FILTER (WHERE vendor_profile.kind = 'social-enterprise')
        FROM match JOIN vendor_profile ON vendor_profile.vendor_id = match.vendor_id
        WHERE match.lot_id = lot_matching.lot_id AND match.eligibility = 'eligible')
      FROM lot JOIN tender ON tender.id = lot.tender_id
      WHERE lot.id = lot_matching.lot_id AND tender.status = 'published'
        AND tender.submission_deadline > clock_timestamp();

      CREATE TABLE supply_edition (
        period varchar(7) CONSTRAINT pk_supply_edition PRIMARY KEY,
        published_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT ck_supply_edition_period CHECK (period ~ '^\\d{4}-H[12]$')
      );
      CREATE TABLE supply_cell (
        period varchar(7) NOT NULL,
        cpv varchar(3) NOT NULL,
        area varchar(16) NOT NULL,
        cpv_level smallint NOT NULL,
        area_level smallint NOT NULL,
        figures jsonb,
        CONSTRAINT pk_supply_cell PRIMARY KEY (period, cpv, area),
        CONSTRAINT ck_supply_cell_levels CHECK (cpv_level BETWEEN 0 AND 2 AND area_level BETWEEN 0 AND 2),
        CONSTRAINT fk_supply_cell_edition FOREIGN KEY (period) REFERENCES supply_edition (period) ON DELETE CASCADE
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE supply_cell;
      DROP TABLE supply_edition;
      ALTER TABLE lot_matching DROP CONSTRAINT ck_lot_matching_eligible, DROP COLUMN eligible, DROP COLUMN eligible_social;
    `);
  }
}

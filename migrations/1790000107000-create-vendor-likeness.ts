import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By what vendors that are probably one company are found; written by a trigger alone and mapped by no entity. */
export class CreateVendorLikeness1790000107000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(KEYS);
    await runner.query(`
      CREATE TABLE vendor_likeness (
        vendor_id uuid CONSTRAINT pk_vendor_likeness PRIMARY KEY
          CONSTRAINT fk_vendor_likeness_vendor REFERENCES organisation (id) ON DELETE CASCADE,
        name_key text COLLATE "C" NOT NULL,
        number_key text COLLATE "C"
      );
      CREATE INDEX ix_vendor_likeness_name ON vendor_likeness (name_key, vendor_id);
      CREATE INDEX ix_vendor_likeness_number ON vendor_likeness (number_key, vendor_id) WHERE number_key IS NOT NULL;

      CREATE FUNCTION vendor_likeness_changed() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.merged_into IS NOT NULL THEN
            DELETE FROM vendor_likeness WHERE vendor_id = NEW.id;
          ELSE
            INSERT INTO vendor_likeness VALUES (NEW.id, company_name_key(NEW.name), company_number_key(NEW.registration_id))
            ON CONFLICT (vendor_id) DO UPDATE SET name_key = excluded.name_key, number_key = excluded.number_key;
          END IF;
          RETURN NULL;
        END
      $$;
      CREATE TRIGGER vendor_likeness_inserted AFTER INSERT ON organisation
        FOR EACH ROW WHEN (NEW.kind = 'vendor') EXECUTE FUNCTION vendor_likeness_changed();
      CREATE TRIGGER vendor_likeness_updated AFTER UPDATE OF name, registration_id, merged_into ON organisation
        FOR EACH ROW WHEN (NEW.kind = 'vendor') EXECUTE FUNCTION vendor_likeness_changed();

      INSERT INTO vendor_likeness SELECT id, company_name_key(name), company_number_key(registration_id)
      FROM organisation WHERE kind = 'vendor' AND merged_into IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER vendor_likeness_updated ON organisation;
      DROP TRIGGER vendor_likeness_inserted ON organisation;
      DROP FUNCTION vendor_likeness_changed();
      DROP TABLE vendor_likeness;
      DROP FUNCTION company_number_key(text);
      DROP FUNCTION company_name_key(text);
    `);
  }
}

const KEYS = `
  -- The words of a name in the letters that a search reads, without the form of the company, "and" and what joins words.
  CREATE FUNCTION company_name_key(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
    SELECT btrim(regexp_replace(regexp_replace(
      regexp_replace(replace(replace(search_fold(name), '.', ''), '''', ''), '[^a-z0-9]+', ' ', 'g'),
      '\\m(a s|i s|k s|p s|aps|ivs|amba|fmba|smba|as|ab|oy|ltd|limited|gmbh|lda|sa|srl|bv|inc|llc|og|and|und|e)\\M', '', 'g'),
      ' +', ' ', 'g'))
  $$;

  -- Digits and letters of a number without the country that some registers put before it; too short ones say nothing.
  CREATE FUNCTION company_number_key(number text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
    SELECT CASE WHEN length(bare) >= 8 THEN bare END
    FROM (SELECT regexp_replace(regexp_replace(upper(number), '[^A-Z0-9]', '', 'g'), '^[A-Z]{2}(?=[0-9])', '') AS bare) AS read
  $$;
`;

import { z } from "zod";
import type { HouseholdState } from "@/lib/households/household-state";
import type { Tx } from "../../tx";

const sealedContact = z.object({
  sealed: z.string(),
  phoneHash: z.string().nullable(),
  idNumberHash: z.string().nullable(),
});

/** A contact as it stands in the table, in base64: it is carried, never opened. */
export type SealedContact = z.infer<typeof sealedContact>;

const count = z.int();

/** A door as it was, for taking a change back. */
export const doorStateSchema = z.object({
  tenancy: z.enum(["owner", "rental", "vacant"]),
  ages: z.object({ to6: count, to17: count, to59: count, to79: count, over79: count }),
  contact: sealedContact.nullable(),
  careNeeds: z.array(z.string()),
  careConsentOn: z.string().nullable(),
  visitDays: z.int().nullable(),
  lastVisitOn: z.string().nullable(),
});

export interface Door {
  district_code: string;
  id: string;
  grid_code: string;
  building_id: string;
  revision: number;
  /** When the row goes, if it does. */
  purgeOn: string | null;
  state: HouseholdState<SealedContact>;
}

const find = `
select district_code, id, grid_code, building_id, revision, purge_on::text, tenancy, age_0_6, age_7_17, age_18_59, age_60_79, age_80_up,
  encode(contact, 'base64') as contact, encode(phone_hash, 'base64') as phone_hash, encode(id_number_hash, 'base64') as id_number_hash,
  care_needs, care_consent_on::text, visit_days, last_visit_on::text
from households where district_code = any ($1) and id = $2 and grid_code ^@ any ($3) for update`;

const row = z
  .object({
    district_code: z.string(),
    id: z.string(),
    grid_code: z.string(),
    building_id: z.string(),
    revision: z.int(),
    purge_on: z.string().nullable(),
    tenancy: z.enum(["owner", "rental", "vacant"]),
    age_0_6: count,
    age_7_17: count,
    age_18_59: count,
    age_60_79: count,
    age_80_up: count,
    contact: z.string().nullable(),
    phone_hash: z.string().nullable(),
    id_number_hash: z.string().nullable(),
    care_needs: z.array(z.string()),
    care_consent_on: z.string().nullable(),
    visit_days: z.int().nullable(),
    last_visit_on: z.string().nullable(),
  })
  .transform(
    (found): Door => ({
      district_code: found.district_code,
      id: found.id,
      grid_code: found.grid_code,
      building_id: found.building_id,
      revision: found.revision,
      purgeOn: found.purge_on,
      state: {
        tenancy: found.tenancy,
        ages: {
          to6: found.age_0_6,
          to17: found.age_7_17,
          to59: found.age_18_59,
          to79: found.age_60_79,
          over79: found.age_80_up,
        },
        contact:
          found.contact === null
            ? null
            : { sealed: found.contact, phoneHash: found.phone_hash, idNumberHash: found.id_number_hash },
        careNeeds: found.care_needs,
        careConsentOn: found.care_consent_on,
        visitDays: found.visit_days,
        lastVisitOn: found.last_visit_on,
      },
    }),
  );

/** The door, when it lies in the actor's scope; held until the end of the transaction. */
export async function findDoor(tx: Tx, districtCodes: readonly string[], id: string): Promise<Door | null> {
  const [found] = await tx.rows(find, [districtCodes, id, tx.actor.scope], row);
  return found ?? null;
}

const update = `
update households set tenancy = $3, age_0_6 = $4, age_7_17 = $5, age_18_59 = $6, age_60_79 = $7, age_80_up = $8,
  contact = decode($9, 'base64'), phone_hash = decode($10, 'base64'), id_number_hash = decode($11, 'base64'),
  care_needs = $12, care_consent_on = $13, visit_days = $14, last_visit_on = $15, purge_on = $16,
  revision = revision + 1, updated_at = now()
where district_code = $1 and id = $2`;

/** Writes what stands behind a door that is held, and when the row goes. */
export async function writeDoor(
  tx: Tx,
  { district_code, id }: Door,
  state: HouseholdState<SealedContact>,
  purgeOn: string | null,
): Promise<void> {
  const { tenancy, ages, contact, careNeeds, careConsentOn, visitDays, lastVisitOn } = state;
  const counts = [ages.to6, ages.to17, ages.to59, ages.to79, ages.over79];
  const sealed = [contact?.sealed ?? null, contact?.phoneHash ?? null, contact?.idNumberHash ?? null];
  const care = [careNeeds, careConsentOn, visitDays, lastVisitOn];
  await tx.run(update, [district_code, id, tenancy, ...counts, ...sealed, ...care, purgeOn]);
}

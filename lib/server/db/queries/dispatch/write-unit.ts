import { z } from "zod";
import type { NewUnit, UnitEntry } from "@/lib/contracts/units/unit";
import type { Tx } from "../../tx";

const row = z.object({ id: z.string() });

const insert = `
insert into units (district_code, kind, name, name_en, area_code, department_code, user_id, skills)
values ($1, $2, $3, $4, $5, $6, $7, $8)
on conflict (district_code, user_id) where active and user_id is not null do nothing returning id`;

/** @returns null when the leader has a unit already */
export async function insertUnit(tx: Tx, unit: NewUnit): Promise<string | null> {
  const { kind, name, nameEn, areaCode, departmentCode, userId, skills } = unit;
  const values = [areaCode.slice(0, 6), kind, name, nameEn, areaCode, departmentCode, userId, skills];
  const [written] = await tx.rows(insert, values, row);
  return written?.id ?? null;
}

interface Seen {
  districtCode: string;
  id: string;
  revision: number;
}

const update = `
update units set name = $4, name_en = $5, area_code = $6, skills = $7, revision = revision + 1
where district_code = $1 and id = $2 and revision = $3 and active`;

/** @returns false when somebody else changed it meanwhile */
export async function updateUnit(tx: Tx, seen: Seen, { name, nameEn, areaCode, skills }: UnitEntry): Promise<boolean> {
  const { districtCode, id, revision } = seen;
  return (await tx.run(update, [districtCode, id, revision, name, nameEn, areaCode, skills])) === 1;
}

const retire = `
update units set active = false, revision = revision + 1
where district_code = $1 and id = $2 and revision = $3 and active`;

/** @returns false when somebody else changed it meanwhile */
export const retireUnit = async (tx: Tx, { districtCode, id, revision }: Seen): Promise<boolean> =>
  (await tx.run(retire, [districtCode, id, revision])) === 1;

import type { z } from "zod";
import type { shiftSchema } from "@/lib/contracts/units/unit";
import type { Tx } from "../../tx";

const remove = "delete from duty_shifts where district_code = $1 and unit_id = $2";
const add = `
insert into duty_shifts (district_code, unit_id, name, weekdays, from_minute, to_minute, valid_from, valid_to)
values ($1, $2, $3, $4, $5, $6, $7, $8)`;

/** The whole roster of a unit anew. */
export async function replaceShifts(
  tx: Tx,
  {
    districtCode,
    unitId,
    shifts,
  }: { districtCode: string; unitId: string; shifts: readonly z.output<typeof shiftSchema>[] },
): Promise<void> {
  await tx.run(remove, [districtCode, unitId]);
  for (const { name, weekdays, fromMinute, toMinute, validFrom, validTo } of shifts) {
    await tx.run(add, [districtCode, unitId, name, weekdays, fromMinute, toMinute, validFrom, validTo]);
  }
}

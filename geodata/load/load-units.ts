import { generateUnits } from "../population/units/generate-units";
import { copyRows } from "./copy-rows";
import { codeArray } from "./copy-text";
import { pointHex } from "./ewkb";
import type { LoadContext } from "./load-context";

const ROSTER_VALID_FROM = "2026-01-01";

/** Units with their roster and the place each was last at. */
export async function loadUnits({ client, city, districtCode, now, report }: LoadContext): Promise<void> {
  const units = generateUnits(city, now);
  await copyRows(
    client,
    "units",
    ["district_code", "id", "kind", "name", "name_en", "area_code", "department_code", "user_id", "skills"],
    units.map((unit) => [
      districtCode,
      unit.id,
      unit.kind,
      unit.name,
      unit.nameEn,
      unit.areaCode,
      unit.departmentCode,
      unit.userId,
      codeArray(unit.skills),
    ]),
  );
  await copyRows(
    client,
    "duty_shifts",
    ["district_code", "unit_id", "name", "weekdays", "from_minute", "to_minute", "valid_from"],
    units.flatMap(({ id, shifts }) =>
      shifts.map(({ name, weekdays, fromMinute, toMinute }) => [
        districtCode,
        id,
        name,
        weekdays,
        fromMinute,
        toMinute,
        ROSTER_VALID_FROM,
      ]),
    ),
  );
  await copyRows(
    client,
    "unit_check_ins",
    ["district_code", "unit_id", "department_code", "user_id", "at", "position"],
    units.map(({ id, departmentCode, userId, checkIn }) => [
      districtCode,
      id,
      departmentCode,
      userId,
      new Date(checkIn.at),
      pointHex(checkIn.position),
    ]),
  );
  report({ step: "units", done: units.length, total: units.length });
}

import { addDictionaries } from "../dictionaries/add-dictionaries";
import { allDictionaries } from "../dictionaries/all-dictionaries";
import { departmentsOf } from "../dictionaries/departments";
import { copyRows } from "./copy-rows";
import { multiPolygonHex } from "./ewkb";
import type { LoadContext } from "./load-context";

/** Areas, departments, dictionaries, calendars and deadlines: what every district shares. */
export async function loadReference({ client, city, districtCode, report }: LoadContext): Promise<void> {
  await copyRows(
    client,
    "areas",
    ["code", "parent_code", "level", "name", "name_en", "settlement_class", "geom"],
    city.areas
      .toSorted((a, b) => a.code.length - b.code.length)
      .map((area) => [
        area.code,
        area.parentCode,
        area.level,
        area.name,
        area.nameEn,
        area.settlementClass,
        multiPolygonHex(area.polygons),
      ]),
  );
  const streets = city.areas.filter(({ level }) => level === "street");
  await copyRows(
    client,
    "departments",
    ["code", "name", "name_en", "area_code"],
    departmentsOf(districtCode, streets).map(({ code, name, nameEn, areaCode }) => [code, name, nameEn, areaCode]),
  );
  await addDictionaries(client);
  report({ step: "dictionaries", done: allDictionaries.length, total: allDictionaries.length });
}

import { allDictionaries } from "../dictionaries/all-dictionaries";
import { deadlineRules } from "../dictionaries/deadline-rules";
import { departmentsOf } from "../dictionaries/departments";
import { publicHolidays } from "../dictionaries/public-holidays";
import { officeCalendar, workCalendars } from "../dictionaries/work-calendars";
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
  await copyRows(
    client,
    "dictionary_entries",
    ["dictionary", "code", "valid_from", "valid_to", "parent_code", "name", "name_en", "sort", "data"],
    allDictionaries.map((entry) => [
      entry.dictionary,
      entry.code,
      entry.validFrom,
      entry.validTo,
      entry.parentCode,
      entry.name,
      entry.nameEn,
      entry.sort,
      JSON.stringify(entry.data),
    ]),
  );
  await copyRows(
    client,
    "work_calendars",
    ["id", "name", "name_en", "working_minutes", "time_zone"],
    workCalendars.map(({ id, name, nameEn, workingMinutes, timeZone }) => [
      id,
      name,
      nameEn,
      JSON.stringify(workingMinutes),
      timeZone,
    ]),
  );
  await copyRows(
    client,
    "calendar_days",
    ["calendar_id", "day", "kind", "name"],
    publicHolidays.map(({ day, kind, name }) => [officeCalendar.id, day, kind, name]),
  );
  await copyRows(
    client,
    "deadline_rules",
    [
      "category",
      "severity",
      "stage",
      "step",
      "name",
      "name_en",
      "amount",
      "unit",
      "calendar_id",
      "valid_from",
      "valid_to",
    ],
    deadlineRules.map((rule) => [
      rule.category,
      rule.severity,
      rule.stage,
      rule.step,
      rule.name,
      rule.nameEn,
      rule.amount,
      rule.unit,
      rule.calendarId,
      rule.validFrom,
      rule.validTo,
    ]),
  );
  report({ step: "dictionaries", done: allDictionaries.length, total: allDictionaries.length });
}

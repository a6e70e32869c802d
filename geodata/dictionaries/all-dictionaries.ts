import { buildingKinds } from "./building-kinds";
import { cameraDeviceTypes, cameraIndustries, cameraNetworks, cameraPtzTypes } from "./camera-codes";
import { careChecks } from "./care-checks";
import { careNeeds } from "./care-needs";
import { componentCategories } from "./component-categories";
import { usualDepartments } from "./departments";
import { type DictionaryEntry, entriesOf } from "./dictionary-entry";
import { DISPUTES_FROM, disputeCategories } from "./dispute-categories";
import { eventCategories } from "./event-categories";
import { hazardChecks } from "./hazard-checks";
import { hazardKinds } from "./hazard-kinds";
import { incidentClasses } from "./incident-classes";
import { incidentSourceLines } from "./incident-sources";
import { placeKinds } from "./place-kinds";

const subClasses = [...eventCategories, ...componentCategories].map(
  ([code, name, nameEn, department]) =>
    [
      code,
      name,
      nameEn,
      { kind: code < "11" ? "event" : "component", local: code.slice(2) >= "080", department },
    ] as const,
);

const disputes = disputeCategories.map(
  ([code, name, nameEn, department]) => [code, name, nameEn, { kind: "dispute", isDispute: true, department }] as const,
);

/** Classes (2 digits) and sub-classes (5 digits, parent = class) are one dictionary; a case names a sub-class. */
const incidentCategories = entriesOf("incident-category", [...incidentClasses, ...subClasses, ...disputes])
  .toSorted((a, b) => (a.code < b.code ? -1 : 1))
  .map((entry, sort) => ({
    ...entry,
    sort,
    parentCode: entry.code.length === 5 ? entry.code.slice(0, 2) : null,
    validFrom: entry.data.kind === "dispute" ? DISPUTES_FROM : entry.validFrom,
  }));

export const allDictionaries: readonly DictionaryEntry[] = [
  ...incidentCategories,
  ...entriesOf("incident-source", incidentSourceLines),
  ...entriesOf("hazard-kind", hazardKinds),
  ...hazardChecks,
  ...entriesOf("place-kind", placeKinds),
  ...entriesOf("care-need", careNeeds),
  ...entriesOf("care-check", careChecks),
  ...entriesOf("camera-ptz-type", cameraPtzTypes),
  ...entriesOf("camera-device-type", cameraDeviceTypes),
  ...entriesOf("camera-industry", cameraIndustries),
  ...entriesOf("camera-network", cameraNetworks),
  ...entriesOf("building-kind", buildingKinds),
  ...entriesOf("department", usualDepartments),
];

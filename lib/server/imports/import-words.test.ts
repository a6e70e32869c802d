import { expect, test } from "vitest";
import { importLayers } from "@/lib/imports/import-layers";
import { incidentSources } from "@/lib/incidents/incident-source";

test("a file may name every source that a case can have, and no other", () => {
  const row = { category: "01002", description: "井盖破损", reportedAt: "2026-11-01" };
  const isTaken = (source: string) => importLayers.incidents.fields.safeParse({ ...row, source }).success;
  expect(incidentSources.filter((source) => !isTaken(source))).toEqual([]);
  expect(isTaken("rumour")).toBe(false);
});

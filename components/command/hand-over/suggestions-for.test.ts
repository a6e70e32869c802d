import { describe, expect, it } from "vitest";
import type { Incident } from "@/lib/contracts/incidents/incident";
import { suggestionsFor } from "./suggestions-for";
import type { DraftCase } from "./use-hand-over-draft";

const incident = (id: string, severity: number, description = "井盖"): Incident => ({
  id,
  number: `2026-1129-${id.padStart(4, "0")}`,
  category: "01001",
  severity,
  status: "registered",
  source: "patrol",
  description,
  address: "",
  gridCode: "990102001001001",
  position: [118, 31],
  departmentCode: null,
  assignee: null,
  reportedAt: "2026-11-29T00:00:00Z",
  registeredAt: null,
  dueFrom: null,
  dueAt: null,
  closedAt: null,
  drill: false,
  revision: 1,
});
const draft = (id: string): DraftCase => ({ incident: id, number: id, description: "", remark: "问过" });
const cases = [incident("1", 1), incident("2", 4, "燃气"), incident("3", 2)];
const ids = (text: string, { offered = [], watched = [] }: { offered?: DraftCase[]; watched?: DraftCase[] } = {}) =>
  suggestionsFor(text, { cases, offered, watched }).map(({ incident: id }) => id);

describe("suggestionsFor", () => {
  it("begins with what is at hand, then the most severe, each once", () => {
    expect(ids("", { offered: [draft("3")] })).toEqual(["3", "2", "1"]);
  });
  it("leaves out what is watched already", () => {
    expect(ids("", { offered: [draft("3")], watched: [draft("3"), draft("2")] })).toEqual(["1"]);
  });
  it("follows the words that are typed, whatever is at hand", () => {
    expect(ids("燃气", { offered: [draft("3")] })).toEqual(["2"]);
    expect(ids("没有这样的")).toEqual([]);
  });
});

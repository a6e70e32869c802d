import { describe, expect, it } from "vitest";
import type { AssigneeChoice } from "@/lib/contracts/incidents/list-assignees-endpoint";
import { sharedChoices } from "./shared-choices";

const choice = (assignee: string): AssigneeChoice => ({
  ...{ assignee, kind: "department", name: assignee, nameEn: assignee, unit: null, duty: "on" },
  ...{ walkingMetres: null, openCases: 0, isProposed: false, reasons: [] },
});

describe("who could be given several cases", () => {
  it("is whoever fits most of them, then whoever is ranked higher", () => {
    const shared = sharedChoices([
      [choice("zhou"), choice("water")],
      [choice("wu"), choice("water"), choice("station")],
      [choice("wu"), choice("station"), choice("water")],
    ]);
    expect(shared.map(({ choice: { assignee }, cases }) => [assignee, cases])).toEqual([
      ["water", 3],
      ["wu", 2],
      ["station", 2],
      ["zhou", 1],
    ]);
  });

  it("is nobody for no case", () => {
    expect(sharedChoices([])).toEqual([]);
  });
});

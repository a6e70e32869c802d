import { describe, expect, it } from "vitest";
import { mergeWays } from "./merge-ways";

const open = { closedAt: null, duplicateOf: null, duplicates: [], allowedOperations: ["comment", "merge"] } as const;
const older = {
  ...open,
  id: "1",
  reportedAt: "2026-11-22T08:00:00Z",
  duplicates: [],
  allowedOperations: [...open.allowedOperations],
};
const newer = { ...older, id: "2", reportedAt: "2026-11-22T09:00:00Z" };
const inHand = { ...newer, allowedOperations: ["comment" as const] };
const merged = { id: "9", number: "2026-1122-0009", description: "", revision: 2 };

describe("which of two reports of one thing goes on", () => {
  it("is the first one, unless the reader says otherwise", () => {
    expect(mergeWays(newer, older)).toEqual({ mayStay: new Set(["1", "2"]), proposed: "1" });
  });

  it("is the one somebody has in hand, and neither when both are", () => {
    expect(mergeWays(older, inHand)).toEqual({ mayStay: new Set(["2"]), proposed: "2" });
    expect(mergeWays({ ...older, allowedOperations: ["comment"] }, inHand).proposed).toBeNull();
  });

  it("is the one that took in others, and never one that is settled", () => {
    expect(mergeWays(older, { ...newer, duplicates: [merged] }).proposed).toBe("2");
    expect(
      mergeWays({ ...older, closedAt: "2026-11-22T10:00:00Z", allowedOperations: ["comment"] }, newer).proposed,
    ).toBeNull();
  });
});

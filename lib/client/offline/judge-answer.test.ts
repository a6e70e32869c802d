import { describe, expect, it } from "vitest";
import { judgeAnswer, waitAfter } from "./judge-answer";

describe("what becomes of an entry that was not taken", () => {
  it("waits for what heals by itself, and keeps what the session's end interrupted", () => {
    for (const code of ["network", "service-unavailable", "internal-error", "rate-limited", "signed-out"] as const)
      expect(judgeAnswer(code)).toBe("later");
  });

  it("is shown side by side where somebody else was first, and refused where the rules say no", () => {
    for (const code of ["stale-revision", "action-not-allowed"] as const) expect(judgeAnswer(code)).toBe("conflict");
    for (const code of ["forbidden", "invalid-body", "outside-scope"] as const)
      expect(judgeAnswer(code)).toBe("refused");
  });

  it("waits twice as long each time, and five minutes at most", () => {
    expect([1, 2, 3].map(waitAfter)).toEqual([5_000, 10_000, 20_000]);
    expect(waitAfter(40)).toBe(300_000);
  });
});

import { describe, expect, it } from "vitest";
import { isTooOld } from "../judge-answer";
import { mayKeepPack } from "./judge-pack";

const now = Date.parse("2026-11-29T12:00:00+08:00");
const meta = { userId: "u-1", mark: "a1", savedAt: "2026-11-28T12:00:00+08:00" };

describe("a pack stays on the phone", () => {
  it.each([
    ["of its user and session", { userId: "u-1", mark: "a1", now }, true],
    ["while the session cannot be asked", { userId: "u-1", mark: null, now }, true],
    ["not of another session", { userId: "u-1", mark: "b2", now }, false],
    ["not of another user", { userId: "u-2", mark: "a1", now }, false],
    ["six days and no more than seven", { userId: "u-1", mark: "a1", now: now + 5.9 * 86_400_000 }, true],
    ["not after seven days (P08)", { userId: "u-1", mark: "a1", now: now + 6 * 86_400_000 }, false],
  ])("%s", (_, who, stays) => {
    expect(mayKeepPack(meta, who)).toBe(stays);
  });
});

describe("an act that lay on the phone", () => {
  it("is sent by itself for thirty days; the server knows its key for forty-five", () => {
    expect(isTooOld(meta.savedAt, now + 28 * 86_400_000)).toBe(false);
    expect(isTooOld(meta.savedAt, now + 30 * 86_400_000)).toBe(true);
  });

  it("is not thought old by a clock that went back", () => {
    expect(isTooOld(meta.savedAt, now - 5 * 86_400_000)).toBe(false);
  });
});

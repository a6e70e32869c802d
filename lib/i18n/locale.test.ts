import { describe, expect, it } from "vitest";
import { chooseLocale } from "./locale";

describe("chooseLocale", () => {
  it.each([
    ["en", "zh-CN,zh;q=0.9", "en"],
    ["fr", "en-GB", "en"],
    [undefined, "en-US,en;q=0.9", "en"],
    [undefined, "fr-FR,fr;q=0.9,en;q=0.4,zh;q=0.8", "zh-CN"],
    [undefined, "zh-TW", "zh-CN"],
    [undefined, "en;q=0, zh;q=0.1", "zh-CN"],
    [undefined, "de-DE", "zh-CN"],
    [undefined, ";;q=,,", "zh-CN"],
    [undefined, null, "zh-CN"],
  ] as const)("cookie %j and Accept-Language %j give %s", (cookie, header, expected) => {
    expect(chooseLocale(cookie, header)).toBe(expected);
  });
});

import { expect, it } from "vitest";
import { ActKeys } from "./act-keys";

it("gives all tries of one content one key, and another content another", () => {
  const keys = new ActKeys();
  const first = keys.keyFor({ text: "夜市", watched: ["1"] });
  expect(keys.keyFor({ text: "夜市", watched: ["1"] })).toBe(first);
  expect(keys.keyFor({ text: "夜市", watched: ["2"] })).not.toBe(first);
  expect(keys.keyFor({ text: "夜市", watched: ["1"] })).toBe(first);
});

it("takes the same content for another act once the first is done", () => {
  const keys = new ActKeys();
  const first = keys.keyFor("到场检查");
  const other = keys.keyFor("复查");
  keys.done("到场检查");
  expect(keys.keyFor("到场检查")).not.toBe(first);
  expect(keys.keyFor("复查")).toBe(other);
});

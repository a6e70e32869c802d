import { describe, expect, it } from "vitest";
import { wishKeys } from "./wish-keys";

describe("the key of a wish", () => {
  it("stays while the wish does, and is another one for another wish", () => {
    const keyOf = wishKeys<{ name: string; file: Blob | null }>();
    const file = new Blob(["a"]);
    const first = keyOf({ name: "一期", file });
    expect(keyOf({ name: "一期", file })).toBe(first);
    const renamed = keyOf({ name: "二期", file });
    expect(renamed).not.toBe(first);
    expect(keyOf({ name: "二期", file: new Blob(["a"]) })).not.toBe(renamed);
  });

  it("is no one else's", () => {
    expect(wishKeys<{ name: string }>()({ name: "一期" })).not.toBe(wishKeys<{ name: string }>()({ name: "一期" }));
  });
});

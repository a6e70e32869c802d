import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { withDensity } from "./png-density";

describe("a picture's density", () => {
  it("is read by another program, and the picture is as it was", async () => {
    const create = { width: 3, height: 2, channels: 3, background: "#2a9d8f" } as const;
    const plain = await sharp({ create }).png().toBuffer();
    const dense = withDensity(new Uint8Array(plain), 300);
    expect(await sharp(dense).metadata()).toMatchObject({ density: 300, width: 3, height: 2 });
    expect(await sharp(dense).raw().toBuffer()).toEqual(await sharp(plain).raw().toBuffer());
  });
});

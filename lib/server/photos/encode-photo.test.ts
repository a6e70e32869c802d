import sharp, { type Create } from "sharp";
import { describe, expect, it } from "vitest";
import { encodePhoto } from "./encode-photo";

const plain = (over: Partial<Create> = {}) =>
  sharp({ create: { width: 300, height: 200, channels: 3, background: "#3366aa", ...over } });

const withPlace = {
  IFD0: { Make: "TestPhone", Orientation: "6" },
  IFD3: { GPSLatitudeRef: "N", GPSLatitude: "30/1 54/1 46/1", GPSLongitudeRef: "E", GPSLongitude: "118/1 14/1 49/1" },
};

async function encoded(bytes: Uint8Array) {
  const result = await encodePhoto(bytes);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

describe("encodePhoto", () => {
  it("leaves no word of the phone and the place it was taken at, in neither size", async () => {
    const taken = await plain().jpeg().withExif(withPlace).toBuffer();
    expect(taken.includes("TestPhone")).toBe(true);
    const photo = await encoded(taken);
    for (const bytes of [photo.bytes, photo.thumbnail]) {
      const { exif, xmp, iptc, icc, format } = await sharp(bytes).metadata();
      expect({ exif, xmp, iptc, icc, format }).toEqual({ format: "jpeg" });
      expect(bytes.includes("TestPhone")).toBe(false);
      expect(bytes.includes("Exif")).toBe(false);
    }
  });

  it("turns a picture upright before the word about its turning is gone", async () => {
    const lying = await plain().jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(await encoded(lying)).toMatchObject({ width: 200, height: 300 });
  });

  it("caps the longest side at 2048, and makes nothing larger than it was", async () => {
    const large = await plain({ width: 4096, height: 1024 }).png().toBuffer();
    expect(await encoded(large)).toMatchObject({ width: 2048, height: 512 });
    expect(await encoded(await plain().webp().toBuffer())).toMatchObject({ width: 300, height: 200 });
    expect(await encoded(await plain().avif().toBuffer())).toMatchObject({ width: 300, height: 200 });
  });

  it("refuses more pixels than it can hold, by the head of the file alone", async () => {
    const huge = await plain({ width: 16_000, height: 4_000 }).png().toBuffer();
    expect(await encodePhoto(huge)).toMatchObject({ ok: false, failure: { code: "body-too-large" } });
  });

  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
  it.each([
    ["a page", "<!doctype html><script>alert(1)</script>"],
    ["an SVG", svg],
    ["a PDF", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"],
    ["an animation", "GIF89a\x01\x00\x01\x00\x00\x00\x00;"],
    ["nothing", ""],
  ])("refuses %s", async (_what, text) => {
    expect(await encodePhoto(Buffer.from(text, "latin1"))).toMatchObject({
      ok: false,
      failure: { code: "unsupported-media-type" },
    });
  });

  it("refuses what only begins like a picture, and a picture cut short", async () => {
    const jpeg = await plain().jpeg().toBuffer();
    const dressed = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(svg)]);
    for (const bytes of [dressed, jpeg.subarray(0, jpeg.length >> 1)]) {
      expect(await encodePhoto(bytes)).toMatchObject({ ok: false, failure: { code: "unreadable-photo" } });
    }
  });
});

import { createHash } from "node:crypto";
import sharp from "sharp";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { pictureKind } from "./picture-kind";

/** JPEG without any metadata: no place, no time, no device, no owner. */
export interface EncodedPhoto {
  width: number;
  height: number;
  bytes: Buffer;
  thumbnail: Buffer;
  /** Of `bytes`. */
  sha256: Buffer;
}

/** 50 megapixels, the most a phone of today makes: decoded, a WebP of that size holds 200 MB for a moment. */
const MOST_PIXELS = 50_000_000;
const LONGEST_SIDE_PIXELS = 2048;
const THUMBNAIL_SIDE_PIXELS = 480;
const QUALITY = 80;

// A file decides by its first bytes which decoder runs. Only these four may, so that an SVG, a PDF or a rare format is
// never parsed, whatever it pretends to be.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["Jpeg", "Png", "Webp", "Heif"].map((format) => `VipsForeignLoad${format}Buffer`),
});
// Nothing is decoded twice, and two photos at a time have threads enough.
sharp.cache(false);
sharp.concurrency(1);

/** Draws the picture anew, upright, at most 2048 pixels long: nothing of the file that came is kept but what can be seen. */
export async function encodePhoto(given: Uint8Array): Promise<Result<EncodedPhoto>> {
  if (pictureKind(given) === null) return fail("unsupported-media-type", { field: "body" });
  try {
    const { width, height } = await sharp(given, reading).metadata();
    if (width * height > MOST_PIXELS) {
      return fail("body-too-large", { field: "body", details: { maxPixels: MOST_PIXELS } });
    }
    const photo = await jpeg(given, LONGEST_SIDE_PIXELS);
    const thumbnail = await jpeg(photo.data, THUMBNAIL_SIDE_PIXELS);
    return ok({
      width: photo.info.width,
      height: photo.info.height,
      bytes: photo.data,
      thumbnail: thumbnail.data,
      sha256: createHash("sha256").update(photo.data).digest(),
    });
  } catch (error) {
    // The decoder gives its errors neither class nor code; what it cannot read is the file's fault.
    if (!(error instanceof Error)) throw error;
    return fail("unreadable-photo", { field: "body" });
  }
}

const reading = { failOn: "error", sequentialRead: true, limitInputPixels: false } as const;

const jpeg = (bytes: Uint8Array, side: number) =>
  sharp(bytes, { ...reading, limitInputPixels: MOST_PIXELS })
    .autoOrient()
    .resize({ width: side, height: side, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .jpeg({ quality: QUALITY, progressive: true })
    .toBuffer({ resolveWithObject: true });

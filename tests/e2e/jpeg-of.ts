import sharp from "sharp";

/** A picture of one colour, as a file input takes it. */
export async function jpegOf(name: string, background: string) {
  const picture = sharp({ create: { width: 800, height: 600, channels: 3, background } });
  return { name, mimeType: "image/jpeg", buffer: await picture.jpeg().toBuffer() };
}

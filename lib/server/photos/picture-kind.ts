/** The pictures that are taken. What a phone calls HEIC is not among them: its decoder is patented and ships with no free program. */
const kinds = {
  "image/jpeg": (head: Buffer) => head.readUIntBE(0, 3) === 0xffd8ff,
  "image/png": (head: Buffer) => head.toString("latin1", 0, 8) === "\x89PNG\r\n\x1a\n",
  "image/webp": (head: Buffer) => head.toString("latin1", 0, 4) === "RIFF" && head.toString("latin1", 8, 12) === "WEBP",
  "image/avif": (head: Buffer) => /^ftypavi[fs]$/.test(head.toString("latin1", 4, 12)),
} as const;

type PictureKind = keyof typeof kinds;

const HEAD_BYTES = 12;

/** What the bytes are by their own first bytes, whatever the request calls them; null when they are no picture of ours. */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  if (bytes.byteLength < HEAD_BYTES) return null;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, HEAD_BYTES);
  return (Object.keys(kinds) as PictureKind[]).find((kind) => kinds[kind](head)) ?? null;
}

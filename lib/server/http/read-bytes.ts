import { fail, ok, type Result } from "@/lib/kernel/result";

/** Reads a body of at most `maxBytes`. The bytes are counted as they come, whatever Content-Length says. */
export async function readBytes(request: Request, maxBytes: number): Promise<Result<Uint8Array>> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return tooLarge(maxBytes);
  if (!request.body) return ok(new Uint8Array());
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.byteLength;
    if (length > maxBytes) {
      await reader.cancel();
      return tooLarge(maxBytes);
    }
    chunks.push(part.value);
  }
  return ok(Buffer.concat(chunks));
}

const tooLarge = (maxBytes: number) => fail("body-too-large", { field: "body", details: { maxBytes } });

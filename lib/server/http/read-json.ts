import { fail, ok, type Result } from "@/lib/kernel/result";
import { screenJson } from "./screen-json";

export interface JsonBody {
  /** `undefined` when the request has no body. */
  value: unknown;
  /** The bytes as they came, for the fingerprint of an idempotent request. */
  bytes: Uint8Array;
}

/** Reads and parses a JSON body of at most `maxBytes`. The bytes are counted as they come, whatever Content-Length says. */
export async function readJson(request: Request, maxBytes: number): Promise<Result<JsonBody>> {
  const contentType = request.headers.get("content-type");
  if (contentType !== null && !isJson(contentType)) return unsupported();
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return tooLarge(maxBytes);
  const read = await readBytes(request, maxBytes);
  if (!read.ok) return read;
  const bytes = read.value;
  if (bytes.byteLength === 0) return ok({ value: undefined, bytes });
  if (contentType === null) return unsupported();
  const parsed = parseStrictly(bytes);
  if (!parsed.ok) return parsed;
  const screened = screenJson(parsed.value);
  return screened.ok ? ok({ value: screened.value, bytes }) : screened;
}

function isJson(contentType: string): boolean {
  return /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.test(contentType.trim());
}

async function readBytes(request: Request, maxBytes: number): Promise<Result<Uint8Array>> {
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

function parseStrictly(bytes: Uint8Array): Result<unknown> {
  try {
    return ok(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch (error) {
    // Only these two mean "not UTF-8" and "not JSON"; the parser's message would repeat a piece of the body.
    if (error instanceof TypeError || error instanceof SyntaxError) return fail("malformed-json", { field: "body" });
    throw error;
  }
}

const tooLarge = (maxBytes: number) => fail("body-too-large", { field: "body", details: { maxBytes } });
const unsupported = () =>
  fail("unsupported-media-type", { field: "Content-Type", details: { accepts: ["application/json"] } });

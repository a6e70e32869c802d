import { fail, ok, type Result } from "@/lib/kernel/result";
import { readBytes } from "./read-bytes";
import { screenJson } from "./screen-json";

/** A request's body, read whole. */
export interface RequestBody {
  /** `undefined` when the request has no body. */
  value: unknown;
  /** The bytes as they came, for the fingerprint of an idempotent request. */
  bytes: Uint8Array;
}

/** Reads and parses a JSON body of at most `maxBytes`. */
export async function readJson(request: Request, maxBytes: number): Promise<Result<RequestBody>> {
  const contentType = request.headers.get("content-type");
  if (contentType !== null && !isJson(contentType)) return unsupported();
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

function parseStrictly(bytes: Uint8Array): Result<unknown> {
  try {
    return ok(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch (error) {
    // Only these two mean "not UTF-8" and "not JSON"; the parser's message would repeat a piece of the body.
    if (error instanceof TypeError || error instanceof SyntaxError) return fail("malformed-json", { field: "body" });
    throw error;
  }
}

const unsupported = () =>
  fail("unsupported-media-type", { field: "Content-Type", details: { accepts: ["application/json"] } });

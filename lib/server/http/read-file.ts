import { fail, ok, type Result } from "@/lib/kernel/result";
import { readBytes } from "./read-bytes";
import type { RequestBody } from "./read-json";

/** Reads a body that is one file of one of the given media types. What it really holds is for the service to find out. */
export async function readFile(
  request: Request,
  { maxBytes, accepts }: { maxBytes: number; accepts: readonly string[] },
): Promise<Result<RequestBody>> {
  const mediaType = request.headers.get("content-type")?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (!accepts.includes(mediaType)) {
    return fail("unsupported-media-type", { field: "Content-Type", details: { accepts } });
  }
  const read = await readBytes(request, maxBytes);
  return read.ok ? ok({ value: read.value, bytes: read.value }) : read;
}

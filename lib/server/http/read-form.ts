import { fail, ok, type Result } from "@/lib/kernel/result";
import { readBytes } from "./read-bytes";
import { isCleanText } from "./screen-json";

/** Fields of a form, its files, and the bytes as they came. */
export interface RequestForm {
  fields: Readonly<Record<string, string>>;
  files: readonly Uint8Array[];
  bytes: Uint8Array;
}

const MOST_TEXT_BYTES = 64_000;
/** Two pictures of a phone, or six that were made smaller. */
const MOST_FILE_BYTES = 20_000_000;
const MOST_FILES = 6;
const MOST_FIELDS = 200;

/** Reads a form as browsers and LWP send it: urlencoded, or multipart with files. Of a field that comes twice the last counts. */
export async function readForm(request: Request): Promise<Result<RequestForm>> {
  const type = request.headers.get("content-type") ?? "";
  const mediaType = type.split(";", 1)[0]?.trim().toLowerCase();
  const isMultipart = mediaType === "multipart/form-data";
  if (!isMultipart && mediaType !== "application/x-www-form-urlencoded") {
    return fail("unsupported-media-type", { field: "Content-Type" });
  }
  const read = await readBytes(request, isMultipart ? MOST_FILE_BYTES : MOST_TEXT_BYTES);
  if (!read.ok) return read;
  const form = await parse(new Uint8Array(read.value), type);
  if (!form) return fail("invalid-body", { field: "form", details: { reason: "is no such form" } });
  const entries = [...form.entries()];
  const texts = entries.flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : []));
  const files = entries.flatMap(([, value]) => (typeof value === "string" || value.size === 0 ? [] : [value]));
  if (texts.length > MOST_FIELDS || files.length > MOST_FILES) return fail("body-too-large", { field: "form" });
  const unclean = texts.find(([name, value]) => !isCleanText(name) || !isCleanText(value));
  if (unclean) return fail("invalid-body", { field: isCleanText(unclean[0]) ? unclean[0] : "form" });
  const contents = await Promise.all(files.map(async (file) => new Uint8Array(await file.arrayBuffer())));
  return ok({ fields: Object.fromEntries(texts), files: contents, bytes: read.value });
}

async function parse(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<FormData | null> {
  try {
    return await new Response(bytes, { headers: { "content-type": type } }).formData();
  } catch (error) {
    // What undici says of a boundary that is not there, or of a part without a name.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

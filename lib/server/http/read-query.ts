import { fail, ok, type Result } from "@/lib/kernel/result";
import { isCleanText } from "./screen-json";

/** Query parameters as an object; one that is given twice becomes a list, which a schema for one value refuses. */
export function readQuery(url: URL): Result<Record<string, string | string[]>> {
  const query: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>;
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name);
    if (![name, ...values].every(isCleanText))
      return fail("invalid-parameter", { field: isCleanText(name) ? name : "query" });
    query[name] = values.length === 1 ? (values[0] ?? "") : values;
  }
  return ok(query);
}

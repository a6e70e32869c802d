/**
 * JSON with sorted keys and no white space (after RFC 8785: keys in UTF-16 order, numbers and strings as ECMAScript writes
 * them), so that equal values have equal bytes. `undefined` members are left out, as JSON.stringify does.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  if ("toJSON" in value && typeof value.toJSON === "function") return canonicalJson((value.toJSON as () => unknown)());
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}

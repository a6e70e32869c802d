import type { CodeRule } from "@/lib/grid/codes/code-rule";
import type { BoundaryFeature } from "./boundary-file";

/** The column that most often holds the code of a grid or unit; null when none does. No other column is looked at. */
export function codeColumn(features: readonly BoundaryFeature[], rule: CodeRule): string | null {
  const counts = new Map<string, number>();
  for (const { properties } of features) {
    for (const [name, value] of Object.entries(properties)) {
      const isText = typeof value === "string" || typeof value === "number";
      if (isText && rule.isCode(String(value).trim())) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

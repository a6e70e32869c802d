import type { Scope } from "./scope";

/**
 * The parts of a scope inside an area, as area codes of which none covers another; the whole scope without an area.
 * Empty when the area and the scope share nothing. Every list reads exactly these parts: the first wall.
 */
export function narrowScope(scope: Scope, area?: string): string[] {
  const parts =
    area === undefined
      ? [...scope]
      : scope.some((code) => area.startsWith(code))
        ? [area]
        : scope.filter((code) => code.startsWith(area));
  return parts.filter((code) => !parts.some((other) => other !== code && code.startsWith(other)));
}

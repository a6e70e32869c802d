declare const scopeBrand: unique symbol;

/** The area codes (2–15 digits, see `areaCodePattern`) whose places a user may see; a code covers all codes it is a prefix of. */
export type Scope = readonly string[] & { readonly [scopeBrand]: true };

/** How many digits tell an area of each level; a longer code begins with that of the area that holds it. */
export const codeDigits = { city: 4, district: 6, street: 9, community: 12, grid: 15 } as const;

export const areaCodePattern = /^\d{4}(\d{2}(\d{3}(\d{3}(\d{3})?)?)?)?$/;

/** @throws RangeError when a code is no area code: an empty or short one would cover everything. */
export function makeScope(codes: readonly string[]): Scope {
  const wrong = codes.find((code) => !areaCodePattern.test(code));
  if (wrong !== undefined) throw new RangeError(`not an area code: ${JSON.stringify(wrong)}`);
  return [...new Set(codes)].sort() as unknown as Scope;
}

/** True when `code` lies wholly inside the scope. */
export function covers(scope: Scope, code: string): boolean {
  return scope.some((prefix) => code.startsWith(prefix));
}

/** True when the area and the scope share any place. */
export function touches(scope: Scope, code: string): boolean {
  return scope.some((prefix) => code.startsWith(prefix) || prefix.startsWith(code));
}

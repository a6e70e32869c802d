/** An area as the shell needs it: the name already in the reader's language. */
export interface ShellArea {
  code: string;
  name: string;
}

export type AreaLevel = "city" | "district" | "street" | "community" | "grid";

const levelByLength: Readonly<Record<number, AreaLevel>> = {
  4: "city",
  6: "district",
  9: "street",
  12: "community",
  15: "grid",
};

/** A code tells its level by its length (GB/T 2260 and GB/T 10114 with the grid's serial). */
export const levelOf = (code: string): AreaLevel => levelByLength[code.length] ?? "grid";

const lengths = [4, 6, 9, 12, 15];

/** The code of the area above; undefined for a city. */
export function parentCode(code: string): string | undefined {
  const length = lengths[lengths.indexOf(code.length) - 1];
  return length === undefined ? undefined : code.slice(0, length);
}

/** The area itself and those above it, from the top. */
export const areaPath = (areas: readonly ShellArea[], code: string): ShellArea[] =>
  areas.filter((area) => code.startsWith(area.code)).sort((a, b) => a.code.length - b.code.length);

export const childrenOf = (areas: readonly ShellArea[], code: string): ShellArea[] =>
  areas.filter((area) => parentCode(area.code) === code);

/** The smallest area that holds everything the reader is responsible for. */
export function rootArea(areas: readonly ShellArea[], scope: readonly string[]): ShellArea | undefined {
  const holding = areas.filter((area) => scope.every((code) => code.startsWith(area.code)));
  return holding.sort((a, b) => b.code.length - a.code.length)[0] ?? areas[0];
}

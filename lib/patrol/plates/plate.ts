import type { stopKinds } from "../network/road-piece";

type StopKind = (typeof stopKinds)[number];

/** Where a plate may hang: at places and hazards. A household's door and a case have none. */
const withPlate: readonly StopKind[] = ["hazard", "place", "check", "post"];

export const hasPlate = (kind: StopKind): boolean => withPlate.includes(kind);

const MARK = "FG1";

/** What the QR code of a plate says. @param stop key of the stop, e.g. `place:12` */
export const plateText = (stop: string, code: string): string => `${MARK} ${stop} ${code}`;

/**
 * What was read or typed: the text of a plate, or its short code alone, as people write it down (any case, O for 0, I and L for 1,
 * spaces or dashes anywhere). @returns null for a plate of another stop
 */
export function readPlate(text: string, stop: string): string | null {
  const [mark, of, code] = text.trim().split(" ");
  if (mark === MARK) return of === stop && code !== undefined ? plainCode(code) : null;
  return plainCode(text);
}

const plainCode = (code: string): string =>
  code.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");

import type { CoverageFigures } from "./coverage-figures";

/** What a share is a share of. */
export type ShareBase = "groundMetres" | "streetMetres" | "hazards" | "incidents";

/** Below this one camera, or one case, moves the share by a tenth and more: it must not be compared. */
const least: Readonly<Record<ShareBase, number>> = {
  groundMetres: 2_000,
  streetMetres: 200,
  hazards: 10,
  incidents: 10,
};

/** Whether there is too little of something for its share to say much. Nothing at all has no share anyway. */
export const isSmallBase = (base: ShareBase, figures: CoverageFigures): boolean =>
  figures[base] > 0 && figures[base] < least[base];

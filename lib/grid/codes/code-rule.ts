import type { CellCode } from "../grid-graph";

/** How the cells of a coverage are called once they are published. */
export interface CodeRule {
  isCode: (code: CellCode) => boolean;
  /** What stands before the serial of three digits in the codes of a group. */
  prefixOf: (group: string) => string;
}

/** Community grids: 15 digits, the community's twelve and a serial. */
export const communityCodes: CodeRule = { isCode: (code) => /^\d{15}$/.test(code), prefixOf: (group) => group };

/** Units of a thematic layer: its own code and a serial, `XF-003`. */
export const layerCodes = (layer: string): CodeRule => ({
  isCode: (code) => code.startsWith(`${layer}-`) && /^\d{3}$/.test(code.slice(layer.length + 1)),
  prefixOf: () => `${layer}-`,
});

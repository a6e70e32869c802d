import type { PlanCheck } from "@/lib/contracts/plans/check-plan-endpoint";
import type { CellCode } from "@/lib/grid/grid-graph";

export type Finding = PlanCheck["problems"][number];

const sizes: readonly Finding["kind"][] = ["too-big", "too-small"];
const breaks: readonly Finding["kind"][] = ["gap", "multi-part", "outside-community"];

export interface PlanFindings {
  /** What the server found that the browser does not count itself. */
  listed: Finding[];
  /** Offered for a grid of the wrong size. */
  sizeFixes: ReadonlyMap<CellCode, NonNullable<Finding["fix"]>>;
  /** Places where the borders themselves are wrong. */
  breaks: number;
  /** Everything that breaks a coverage was looked for. */
  isWhole: boolean;
}

/** Sorts the answer of a check: sizes are counted in the browser while something is dragged and take only their fix from it. */
export function planFindings({ problems, looked }: PlanCheck): PlanFindings {
  const listed = problems.filter(({ kind }) => !sizes.includes(kind));
  const isBreak = ({ kind }: Finding): boolean => breaks.includes(kind);
  return {
    listed: [...listed.filter(isBreak), ...listed.filter((finding) => !isBreak(finding))],
    sizeFixes: new Map(
      problems.flatMap(({ kind, cells: [code], fix }) =>
        sizes.includes(kind) && code !== undefined && fix ? [[code, fix] as const] : [],
      ),
    ),
    breaks: listed.filter(isBreak).length,
    isWhole: breaks.every((kind) => looked.includes(kind)),
  };
}

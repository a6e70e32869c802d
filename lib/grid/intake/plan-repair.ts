import type { Repair } from "../codec/from-polygons";
import type { LaidRepair } from "./laid-repair";

/** What was amiss with the file as a whole. */
export const fileNotes = [
  "prj-missing",
  "dbf-missing",
  "other-shapes-left-out",
  "elsewhere-left-out",
  "system-found",
  "system-assumed",
  "names-taken",
  "names-left-out",
  "names-of-people",
] as const;

export type FileNote = (typeof fileNotes)[number];

/** One thing that was put right when a plan was begun. The words stand in i18n under `plan.repair.<kind>`. */
export type PlanRepair =
  | Repair
  | LaidRepair
  /** `detail`: how many, or which coordinate system. */
  | { kind: FileNote; cells: readonly string[]; detail: string | null };

export const repairKinds = [
  "vertex-moved",
  "gap-closed",
  "gap-kept",
  "overlap-given",
  "covered-by-others",
  "ground-kept",
  "strip-given",
  "part-given",
  "split-by-community",
  "code-not-in-force",
  ...fileNotes,
] as const satisfies readonly PlanRepair["kind"][];

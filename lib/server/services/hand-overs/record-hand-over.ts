import { writeAudit } from "@/lib/server/audit/write-audit";
import type { HandOverRow } from "@/lib/server/db/queries/hand-overs/hand-over-row";
import type { Tx } from "@/lib/server/db/tx";

/** Who wrote, mended or took which note; the words stay in the note. */
export const recordHandOver = (
  tx: Tx,
  note: Pick<HandOverRow, "district_code" | "id" | "area_code">,
  act: "write" | "amend" | "acknowledge",
  details: Readonly<Record<string, unknown>>,
): Promise<void> =>
  writeAudit(tx, {
    action: `hand-over.${act}`,
    districtCode: note.district_code,
    subjectKind: "hand-over",
    subjectId: note.id,
    details: { area: note.area_code, ...details },
  });

import { ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import type { WrittenPlan } from "@/lib/server/boundaries/written-plan";
import { insertPlan } from "@/lib/server/db/queries/plans/insert-plan";
import type { Tx } from "@/lib/server/db/tx";

export interface Beginning {
  districtCode: string;
  name: string;
  areas: readonly string[];
  written: WrittenPlan;
  /** The thematic layer that it is for; null: community grids. */
  layerId: string | null;
  /** Ids of the rows of grids, or of the layer's units, that it is to replace. */
  basedOn: readonly string[];
  /** SHA-256 of the file that it was begun from. */
  fileSha256?: string;
}

type Begun = { id: string; revision: number; status: "draft"; repairs: number };

/** Writes a new draft down. */
export async function beginPlan(tx: Tx, beginning: Beginning): Promise<Result<Begun>> {
  const { districtCode, areas, layerId, written, basedOn, fileSha256 } = beginning;
  const { repairCount: repairs } = written;
  const { id, revision } = await insertPlan(tx, { ...beginning, ...written });
  await writeAudit(tx, {
    action: "plan.create",
    districtCode,
    subjectKind: "plan",
    subjectId: id,
    details: {
      areas,
      ...(layerId !== null && { layer: layerId }),
      grids: basedOn.length,
      repairs,
      ...(fileSha256 !== undefined && { fileSha256 }),
    },
  });
  return ok({ id, revision, status: "draft", repairs });
}

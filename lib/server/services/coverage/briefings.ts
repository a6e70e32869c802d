import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import {
  type Briefing,
  type BriefingBody,
  type BriefingScene,
  type BriefingSummary,
  type FrozenFigures,
  sceneSchema,
} from "@/lib/contracts/coverage/briefing";
import { fail, ok, type Result } from "@/lib/kernel/result";
import {
  type CoverageWorkRow,
  insertCoverageWork,
  listCoverageWorks,
  updateCoverageWork,
} from "@/lib/server/db/queries/coverage/coverage-works";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import { earlierAnswer, idempotent } from "@/lib/server/http/idempotent";
import type { Once } from "../once";
import { staleRevision } from "../stale-revision";
import { freezeScenes } from "./freeze-scenes";
import { areaOfWork, auditWork, ownWork, removeWork, visibleWork } from "./own-work";
import { toldFigures } from "./told-figures";

const contentSchema = z.object({ scenes: z.array(sceneSchema) });

export function listBriefings(actor: Actor, area?: string): Promise<Result<{ items: BriefingSummary[] }>> {
  return inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, area);
      const rows = parts.length === 0 ? [] : await listCoverageWorks(tx, "briefing", parts);
      return ok({ items: rows.map((row) => ({ ...headOf(actor, row), scenes: scenesOf(row).length })) });
    },
    { readOnly: true },
  );
}

export const readBriefing = (actor: Actor, id: string): Promise<Result<Briefing>> =>
  inTransaction(
    actor,
    async (tx) => {
      const found = await visibleWork(tx, "briefing", id);
      return found.ok ? ok(toBriefing(actor, found.value)) : found;
    },
    { readOnly: true },
  );

export async function createBriefing(actor: Actor, body: BriefingBody, once: Once): Promise<Result<Briefing>> {
  const begun = await inTransaction(
    actor,
    async (tx): Promise<Result<{ answer: Briefing } | { areaCode: string }>> => {
      const earlier = await earlierAnswer<Briefing>(tx, once.idempotencyKey, once.fingerprint);
      if (earlier) return earlier.ok ? ok({ answer: earlier.value }) : earlier;
      const area = await areaOfWork(tx, body.area);
      return area.ok ? ok({ areaCode: area.value }) : area;
    },
    { readOnly: true },
  );
  if (!begun.ok) return begun;
  if ("answer" in begun.value) return ok(begun.value.answer);
  const { areaCode } = begun.value;
  const scenes = await freezeScenes(actor, areaCode, body.scenes, []);
  if (!scenes.ok) return scenes;
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      const row = await insertCoverageWork(tx, {
        kind: "briefing",
        areaCode,
        name: body.name,
        content: { scenes: scenes.value },
      });
      await auditWork(tx, "coverage-briefing.set", row);
      return ok(toBriefing(actor, row));
    }),
  );
}

/** The area stays: its figures are what the scenes tell. */
export async function changeBriefing(
  actor: Actor,
  { id, revision, body }: { id: string; revision: number; body: BriefingBody },
): Promise<Result<Briefing>> {
  const before = await inTransaction(actor, (tx) => ownWork(tx, "briefing", id), { readOnly: true });
  if (!before.ok) return before;
  if (before.value.revision !== revision) return staleRevision(before.value.revision);
  if (body.area !== undefined && body.area !== before.value.area_code) return fail("invalid-body", { field: "area" });
  const scenes = await freezeScenes(actor, before.value.area_code, body.scenes, scenesOf(before.value));
  if (!scenes.ok) return scenes;
  return inTransaction(actor, async (tx) => {
    const row = await updateCoverageWork(tx, before.value, { name: body.name, content: { scenes: scenes.value } });
    if (!row) return staleRevision(revision + 1);
    await auditWork(tx, "coverage-briefing.set", row);
    return ok(toBriefing(actor, row));
  });
}

export const removeBriefing = (actor: Actor, id: string): Promise<Result<void>> =>
  inTransaction(actor, (tx) => removeWork(tx, "briefing", id));

const scenesOf = ({ content }: CoverageWorkRow): BriefingScene[] => contentSchema.parse(content).scenes;

const headOf = (actor: Actor, row: CoverageWorkRow) => ({
  id: row.id,
  name: row.name,
  areaCode: row.area_code,
  madeBy: row.made_by_name,
  isOwn: row.made_by === actor.userId,
  revision: row.revision,
  updatedAt: row.updated_at,
});

const toBriefing = (actor: Actor, row: CoverageWorkRow): Briefing => ({
  ...headOf(actor, row),
  scenes: scenesOf(row).map((scene) => ({ ...scene, frozen: toldFrozen(actor, scene.frozen) })),
});

/** Whoever looks is told no more than they would be of the city itself: the scene may have been made by somebody who is told more. */
function toldFrozen({ role }: Actor, { area, then, grids, ...rest }: FrozenFigures): FrozenFigures {
  return {
    ...rest,
    area: toldFigures(role, area),
    then: then && toldFigures(role, then),
    grids: grids.map((grid) => ({ ...grid, figures: toldFigures(role, grid.figures) })),
  };
}

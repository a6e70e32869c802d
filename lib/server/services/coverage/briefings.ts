import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import {
  type Briefing,
  type BriefingBody,
  type BriefingScene,
  type BriefingSummary,
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
import { idempotent } from "@/lib/server/http/idempotent";
import type { Once } from "../once";
import { staleRevision } from "../stale-revision";
import { freezeScene } from "./freeze-scene";
import { areaOfWork, auditWork, ownWork, removeWork, visibleWork } from "./own-work";

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
  const area = await inTransaction(actor, (tx) => areaOfWork(tx, body.area), { readOnly: true });
  if (!area.ok) return area;
  const scenes = await frozenScenes(actor, area.value, body, []);
  if (!scenes.ok) return scenes;
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      const row = await insertCoverageWork(tx, {
        kind: "briefing",
        areaCode: area.value,
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
  const scenes = await frozenScenes(actor, before.value.area_code, body, scenesOf(before.value));
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

async function frozenScenes(
  actor: Actor,
  areaCode: string,
  { scenes }: BriefingBody,
  before: readonly BriefingScene[],
): Promise<Result<BriefingScene[]>> {
  const frozen: BriefingScene[] = [];
  for (const scene of scenes) {
    const made = await freezeScene(
      actor,
      areaCode,
      scene,
      before.find(({ key }) => key === scene.key),
    );
    if (!made.ok) return made;
    frozen.push(made.value);
  }
  return ok(frozen);
}

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
  scenes: scenesOf(row),
});

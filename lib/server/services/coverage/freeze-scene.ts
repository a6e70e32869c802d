import type { Actor } from "@/lib/access/actor";
import type { BriefingScene, FrozenFigures, SceneBody } from "@/lib/contracts/coverage/briefing";
import { addFigures, noFigures } from "@/lib/coverage/coverage-figures";
import { ok, type Result } from "@/lib/kernel/result";
import { listCoverageGrids } from "./list-coverage-grids";
import { readCoverageRun } from "./read-coverage-run";
import { whatIf } from "./what-if";

/** A scene with figures: those it had, or, where it is new or about something else now, those of this moment. */
export async function freezeScene(
  actor: Actor,
  areaCode: string,
  { renew, ...scene }: SceneBody,
  before: BriefingScene | undefined,
): Promise<Result<BriefingScene>> {
  const keeps = before && !renew && isAbout(before) === isAbout(scene);
  if (keeps) return ok({ ...scene, frozen: before.frozen });
  const frozen = await freeze(actor, areaCode, scene);
  return frozen.ok ? ok({ ...scene, frozen: frozen.value }) : frozen;
}

const isAbout = ({ grids, changes }: Pick<SceneBody, "grids" | "changes">): string => JSON.stringify([grids, changes]);

async function freeze(
  actor: Actor,
  area: string,
  { grids: wanted, changes }: Pick<SceneBody, "grids" | "changes">,
): Promise<Result<FrozenFigures>> {
  const run = await readCoverageRun(actor, area);
  if (!run.ok) return run;
  const grids = await listCoverageGrids(actor, area);
  if (!grids.ok) return grids;
  const then = changes.length === 0 ? null : await whatIf(actor, { area, changes });
  if (then && !then.ok) return then;
  const cards = wanted.flatMap((code) => grids.value.find((grid) => grid.code === code) ?? []);
  return ok({
    dataAt: run.value.endedAt,
    area: grids.value.reduce((sum, { figures }) => addFigures(sum, figures), noFigures),
    then: then?.value.after ?? null,
    grids: cards.map(({ code, name, nameEn, figures }) => ({ code, name, nameEn, figures })),
  });
}

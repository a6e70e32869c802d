import type { Actor } from "@/lib/access/actor";
import type { BriefingScene, FrozenFigures, SceneBody } from "@/lib/contracts/coverage/briefing";
import type { CoverageGrid } from "@/lib/contracts/coverage/coverage-grids-endpoint";
import { addFigures, noFigures } from "@/lib/coverage/coverage-figures";
import { ok, type Result } from "@/lib/kernel/result";
import { listCoverageGrids } from "./list-coverage-grids";
import { readCoverageRun } from "./read-coverage-run";
import { whatIf } from "./what-if";

/** Scenes with figures: those they had, or, where one is new or about something else now, those of this moment. */
export async function freezeScenes(
  actor: Actor,
  area: string,
  scenes: readonly SceneBody[],
  before: readonly BriefingScene[],
): Promise<Result<BriefingScene[]>> {
  const frozen: BriefingScene[] = [];
  let moment: Moment | undefined;
  for (const { renew, ...scene } of scenes) {
    const known = before.find(({ key }) => key === scene.key);
    if (known && !renew && isAbout(known) === isAbout(scene)) {
      frozen.push({ ...scene, frozen: known.frozen });
      continue;
    }
    if (!moment) {
      const read = await readMoment(actor, area);
      if (!read.ok) return read;
      moment = read.value;
    }
    const figures = await freeze(actor, area, scene, moment);
    if (!figures.ok) return figures;
    frozen.push({ ...scene, frozen: figures.value });
  }
  return ok(frozen);
}

const isAbout = ({ grids, changes }: Pick<SceneBody, "grids" | "changes">): string => JSON.stringify([grids, changes]);

/** What all scenes of one call are frozen from. */
interface Moment {
  dataAt: string | null;
  grids: readonly CoverageGrid[];
}

async function readMoment(actor: Actor, area: string): Promise<Result<Moment>> {
  const run = await readCoverageRun(actor, area);
  if (!run.ok) return run;
  const grids = await listCoverageGrids(actor, area);
  return grids.ok ? ok({ dataAt: run.value.endedAt, grids: grids.value }) : grids;
}

async function freeze(
  actor: Actor,
  area: string,
  { grids: wanted, changes }: Pick<SceneBody, "grids" | "changes">,
  { dataAt, grids }: Moment,
): Promise<Result<FrozenFigures>> {
  const then = changes.length === 0 ? null : await whatIf(actor, { area, changes });
  if (then && !then.ok) return then;
  const cards = wanted.flatMap((code) => grids.find((grid) => grid.code === code) ?? []);
  return ok({
    dataAt,
    area: grids.reduce((sum, { figures }) => addFigures(sum, figures), noFigures),
    then: then?.value.after ?? null,
    grids: cards.map(({ code, name, nameEn, figures }) => ({ code, name, nameEn, figures })),
  });
}

import { setTimeout as sleep } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import {
  type SuggestionBody,
  type SuggestionJob,
  type SuggestionResult,
  type stillLookingSchema,
  suggestionResultSchema,
} from "@/lib/contracts/coverage/suggestion-endpoints";
import { cameraView } from "@/lib/coverage/camera-defaults";
import { type Suggestion, type Suggestions, suggestCameras } from "@/lib/coverage/suggest/suggest-cameras";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { cancelJob, findJob, findRunningJob, insertJob } from "@/lib/server/db/queries/jobs/jobs";
import { inTransaction } from "@/lib/server/db/tx";
import { log } from "@/lib/server/log";
import { jobAnswer } from "../jobs/job-answer";
import { endJob, runJob } from "../jobs/run-job";
import { areaOfWork } from "./own-work";
import { readUnseen, type UnseenScene } from "./read-unseen";

const KIND = "coverage-suggestion";
/** Progress is kept in thousandths. */
const TOTAL = 1000;
const FIXED_CAMERA = 3;

/** What is looked for, in an area that is known. */
type Wish = Omit<SuggestionBody, "waitSeconds" | "area"> & { area: string };

/**
 * Begins to look for places; answers with them when they are found soon enough, else with the job that goes on. A user looks for one
 * thing at a time: the same wish again is the same job, another one waits until that has ended.
 */
export async function suggest(actor: Actor, wish: SuggestionBody): Promise<Result<SuggestionJob>> {
  if (wish.targetShare !== undefined && wish.aim !== "ground") return fail("invalid-body", { field: "targetShare" });
  const { waitSeconds, ...rest } = wish;
  const begun = await inTransaction(actor, async (tx): Promise<Result<{ id: string; input: Wish | null }>> => {
    const area = await areaOfWork(tx, wish.area);
    if (!area.ok) return area;
    const input = { ...rest, area: area.value };
    const running = await findRunningJob(tx, KIND);
    if (running && !isDeepStrictEqual(running.input, asJson(input))) {
      const details: z.output<typeof stillLookingSchema> = { running: running.id };
      return fail("still-looking", { details });
    }
    if (running) return ok({ id: running.id, input: null });
    const { id } = await insertJob(tx, { kind: KIND, districtCode: area.value.slice(0, 6), total: TOTAL, input });
    return ok({ id, input });
  });
  if (!begun.ok) return begun;
  const { id, input } = begun.value;
  if (!input) return readSuggestion(actor, id);
  const run = look(actor, id, input).catch((error: unknown) => log().error({ err: error }, "suggestions failed"));
  const patience = new AbortController();
  await Promise.race([run, sleep(waitSeconds * 1_000, undefined, { signal: patience.signal }).catch(() => null)]);
  patience.abort();
  return readSuggestion(actor, id);
}

export function readSuggestion(actor: Actor, id: string): Promise<Result<SuggestionJob>> {
  return inTransaction(
    actor,
    async (tx) => {
      const row = await findJob(tx, id, KIND);
      if (!row) return fail("not-found", { field: "id" });
      return ok(jobAnswer(row, suggestionResultSchema));
    },
    { readOnly: true },
  );
}

export function cancelSuggestion(actor: Actor, id: string): Promise<Result<null>> {
  return inTransaction(actor, async (tx) => {
    if (!(await findJob(tx, id, KIND))) return fail("not-found", { field: "id" });
    await cancelJob(tx, id);
    return ok(null);
  });
}

/** As it comes back from its row. */
const asJson = (value: object): unknown => JSON.parse(JSON.stringify(value));

async function look(actor: Actor, job: string, wish: Wish): Promise<void> {
  const { area, aim, camera, bearings, budget, targetShare } = wish;
  const view = cameraView({
    ptzType: FIXED_CAMERA,
    bearingDegrees: 0,
    fovDegrees: camera.horizontalFovDegrees,
    rangeMetres: camera.rangeMetres,
    heightMetres: camera.mountHeightMetres,
    horizontalPixels: camera.horizontalPixels,
  });
  const read = await readUnseen(actor, { area, aim, reachMetres: view.rangeMetres });
  if (!read.ok) return endJob(actor, job, { status: "failed", errorCode: read.failure.code });
  const scene = read.value;
  const { groundMetres, seenMetres } = scene.figures;
  const enough = targetShare === undefined ? Infinity : Math.max(0, targetShare * groundMetres - seenMetres);
  const search = suggestCameras({ ...scene, view, bearings, budget, enough });
  await runJob(actor, { job, total: TOTAL }, search, (found) => resultOf(scene, wish, found));
}

const rounded = (value: number): number => Number(value.toFixed(1));

function resultOf(scene: UnseenScene, { camera }: Wish, found: Suggestions): SuggestionResult {
  const { groundMetres, seenMetres } = scene.figures;
  let seen = seenMetres;
  const places = found.places.map((place, i): SuggestionResult["places"][number] => {
    const gain = place.spots.reduce((sum, spot) => sum + scene.spots[spot]!.squareMetres, 0);
    seen += gain;
    const { at } = scene.sites[place.site]!;
    const [lng, lat] = scene.frame.toPosition(at);
    return {
      rank: i + 1,
      position: [Number(lng.toFixed(7)), Number(lat.toFixed(7))],
      bearingDegrees: place.bearingDegrees,
      ...camera,
      gainSquareMetres: rounded(gain),
      seenShare: groundMetres > 0 ? Number((seen / groundMetres).toFixed(6)) : null,
      reason: reasonOf(scene, place),
    };
  });
  return {
    places,
    groundSquareMetres: rounded(groundMetres),
    seenSquareMetres: rounded(seenMetres),
    gainSquareMetres: rounded(seen - seenMetres),
    // Rounded down: what is said to be proven is proven.
    ratio: found.bound > 0 ? Math.floor((found.worth / found.bound) * 1e4) / 1e4 : null,
    sites: scene.sites.length,
    directions: found.looked,
    refusedDirections: found.refused,
    dataAt: scene.dataAt,
  };
}

function reasonOf(scene: UnseenScene, { site, spots }: Suggestion): SuggestionResult["places"][number]["reason"] {
  const { kind, street } = scene.sites[site]!;
  const row = scene.streets[street]!;
  const byGrid = new Map<string, number>();
  const counts = { hazards: 0, incidents: 0 };
  for (const spot of spots) {
    const { kind: what, squareMetres, gridCode } = scene.spots[spot]!;
    byGrid.set(gridCode, (byGrid.get(gridCode) ?? 0) + squareMetres);
    if (what === "hazard") counts.hazards++;
    else if (what === "incident") counts.incidents++;
  }
  const [gridCode = ""] = [...byGrid].sort((a, b) => b[1] - a[1])[0] ?? [];
  return { site: kind, street: row.name, streetEn: row.name_en, gridCode, ...counts };
}

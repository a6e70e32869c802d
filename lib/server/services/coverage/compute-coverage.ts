import { type BlindSpot, blindSpots, byWeight } from "@/lib/coverage/blind-spots";
import { type CameraResult, cameraSight } from "@/lib/coverage/camera-sight";
import { type CameraSeen, coverTile, farBox } from "@/lib/coverage/cover-tile";
import { addFigures, type CoverageFigures, noFigures } from "@/lib/coverage/coverage-figures";
import { CoverageTiles, keysOfBox } from "@/lib/coverage/coverage-tiles";
import type { CameraRow } from "@/lib/server/db/queries/cameras/camera-row";
import { inSlices } from "../in-slices";
import { claimOfRow } from "./claim-of-row";
import type { DistrictScene } from "./read-district";

export interface DistrictCoverage {
  views: { row: CameraRow; result: CameraResult }[];
  figures: Map<string, CoverageFigures>;
  blind: BlindSpot[];
}

/** Views of all cameras, then tile by tile what they see together. */
export async function computeCoverage(
  { frame, walls, ground, cameras, planned }: DistrictScene,
  onProgress: (done: number, total: number) => Promise<void> = () => Promise.resolve(),
): Promise<DistrictCoverage> {
  const tiles = new CoverageTiles(ground);
  const keys = tiles.keys();
  const total = cameras.length + keys.length;
  const views: DistrictCoverage["views"] = [];
  const byTile = new Map<string, CameraSeen[]>();
  await inSlices(
    cameras,
    (row) => {
      const result = cameraSight(claimOfRow(row), frame.toPlane([row.lng, row.lat]), walls);
      views.push({ row, result });
      const { seen, box, sweep } = result;
      if (seen.length === 0 && !sweep) return;
      const camera = { id: row.id, seen, box, sweep, online: row.status === "online", planned: planned.has(row.id) };
      for (const key of keysOfBox(farBox(camera))) {
        const known = byTile.get(key);
        if (known) known.push(camera);
        else byTile.set(key, [camera]);
      }
    },
    (done) => onProgress(done, total),
  );
  const figures = new Map<string, CoverageFigures>();
  const blind: BlindSpot[] = [];
  await inSlices(
    keys,
    (key) => {
      const tile = tiles.tile(key);
      const cover = coverTile(tile, byTile.get(key) ?? []);
      for (const [code, more] of cover.figures) figures.set(code, addFigures(figures.get(code) ?? noFigures, more));
      blind.push(...blindSpots(tile, cover));
    },
    (done) => onProgress(cameras.length + done, total),
  );
  return { views, figures, blind: blind.sort(byWeight) };
}

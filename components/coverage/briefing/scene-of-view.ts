import type { SceneBody } from "@/lib/contracts/coverage/briefing";
import type { CoverageGrid } from "@/lib/contracts/coverage/coverage-grids-endpoint";
import type { CoverageChange } from "@/lib/contracts/coverage/what-if-endpoint";
import { formatCamera } from "@/lib/map/map-camera";
import { mapStore } from "../../map/map-store";

const CARDS = 3;

interface Shown {
  title: string;
  grid: string | null;
  grids: readonly CoverageGrid[];
  changes: readonly CoverageChange[];
}

/** What is on the map now, as a scene; null while there is no map. Cards: the chosen grid, or the three least seen. */
export function sceneOfView({ title, grid, grids, changes }: Shown): SceneBody | null {
  const { camera, view } = mapStore.getState();
  if (!camera || !view) return null;
  const least = grids
    .filter(({ coveredShare }) => coveredShare !== null)
    .toSorted((a, b) => a.coveredShare! - b.coveredShare!)
    .slice(0, CARDS);
  return {
    key: crypto.randomUUID(),
    title,
    note: "",
    view: { at: formatCamera(camera), on: [...view.switches], grid },
    grids: grid === null ? least.map(({ code }) => code) : [grid],
    changes: [...changes],
  };
}

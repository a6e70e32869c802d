import type { GridFigures } from "@/lib/contracts/grids/grid-figures";

export interface CameraSums {
  online: number;
  offline: number;
  maintenance: number;
  total: number;
}

export const cameraTotal = ({ cameras: { online, offline, maintenance } }: GridFigures): number =>
  online + offline + maintenance;

export function sumCameras(grids: readonly GridFigures[]): CameraSums {
  const sums = { online: 0, offline: 0, maintenance: 0, total: 0 };
  for (const grid of grids) {
    sums.online += grid.cameras.online;
    sums.offline += grid.cameras.offline;
    sums.maintenance += grid.cameras.maintenance;
    sums.total += cameraTotal(grid);
  }
  return sums;
}

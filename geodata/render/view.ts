import type { Position } from "../city-types";

/** A window on the map in web-mercator pixels of one zoom level (512 px tiles, as MapLibre counts). */
export interface View {
  zoom: number;
  width: number;
  height: number;
  project(position: Position): [x: number, y: number];
  sees(position: Position, marginPixels: number): boolean;
}

export function createView(centre: Position, zoom: number, width: number, height: number): View {
  const worldPixels = 512 * 2 ** zoom;
  const mercator = ([lng, lat]: Position): [number, number] => [
    ((lng + 180) / 360) * worldPixels,
    ((1 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / Math.PI) / 2) * worldPixels,
  ];
  const [cx, cy] = mercator(centre);
  const project = (position: Position): [number, number] => {
    const [x, y] = mercator(position);
    return [x - cx + width / 2, y - cy + height / 2];
  };
  return {
    zoom,
    width,
    height,
    project,
    sees: (position, margin) => {
      const [x, y] = project(position);
      return x > -margin && y > -margin && x < width + margin && y < height + margin;
    },
  };
}

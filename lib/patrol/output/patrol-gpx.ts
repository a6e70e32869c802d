import type { LngLat } from "@/lib/geometry/local-plane";
import { routeLine } from "../lay-out";
import type { PatrolRoute } from "../patrol-route";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
const at = ([lng, lat]: LngLat): string => `lat="${lat.toFixed(7)}" lon="${lng.toFixed(7)}"`;

/** A planned round as GPX 1.1: its stops as way points in their order, the way as one route. It says nothing about a walk. */
export function patrolGpx(name: string, route: Pick<PatrolRoute, "legs" | "stops">): string {
  const stops = route.stops.map(
    ({ position, label }, place) => `  <wpt ${at(position)}><name>${place + 1} ${escaped(label)}</name></wpt>`,
  );
  const points = routeLine(route.legs).map((position) => `    <rtept ${at(position)}/>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx version="1.1" creator="Fangge" xmlns="http://www.topografix.com/GPX/1/1">',
    ...stops,
    "  <rte>",
    `    <name>${escaped(name)}</name>`,
    ...points,
    "  </rte>",
    "</gpx>",
    "",
  ].join("\n");
}

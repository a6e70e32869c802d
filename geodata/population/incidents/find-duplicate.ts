import { distance, type Point } from "../../city/geometry/point";
import { toMetres } from "../../city/geometry/projection";
import { HOUR } from "../local-time";
import type { IncidentRecord } from "./incident-record";

const WITHIN_METRES = 220;
const WITHIN = 8 * HOUR;
const REMEMBERED = 40;

/** Remembers the last cases of each category and finds the one that a new report most likely repeats. */
export class RecentCases {
  private readonly byCategory = new Map<string, { id: number; number: string; at: number; point: Point }[]>();

  add({ id, number, category, reportedAt, position }: IncidentRecord): void {
    const recent = this.byCategory.get(category) ?? [];
    recent.push({ id, number, at: reportedAt, point: toMetres(position) });
    if (recent.length > REMEMBERED) recent.shift();
    this.byCategory.set(category, recent);
  }

  find({ category, reportedAt, position }: IncidentRecord): { id: number; number: string } | null {
    const point = toMetres(position);
    const recent = this.byCategory.get(category) ?? [];
    return recent.find((one) => reportedAt - one.at < WITHIN && distance(one.point, point) < WITHIN_METRES) ?? null;
  }
}

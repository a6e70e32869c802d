import type { LngLat } from "@/lib/geometry/local-plane";
import type { PatrolNetwork } from "./network/patrol-network";
import type { PatrolStop } from "./network/road-piece";
import type { PatrolRoute, RouteLeg, RouteStop } from "./patrol-route";
import type { WalkStep } from "./postman/euler-walk";
import { METRES_PER_MINUTE } from "./walking-pace";

export interface Visit {
  stop: PatrolStop;
  node: number;
  /** For a window to open. */
  waitMinutes?: number;
}

interface Layout {
  route: Omit<PatrolRoute, "atLeastMetres" | "leftOut">;
  /** Stops that the walk passed, each time outside their window; when it did first. */
  missed: { stop: PatrolStop; passesMinutes: number }[];
}

/** Somebody who comes by a little early waits; longer than this they walk on. */
const WAIT_MINUTES = 10;

/**
 * A walk as legs (one street in one go each) and stops with times.
 * @param order `planned`: stops one after the other; `passing`: each when the walk first comes to it
 */
export function layOut(
  network: PatrolNetwork,
  steps: readonly WalkStep[],
  visits: readonly Visit[],
  order: "planned" | "passing",
): Layout {
  const { graph, pieces } = network;
  const waiting = [...visits];
  const stops: RouteStop[] = [];
  const legs: RouteLeg[] = [];
  const walked = new Set<number>();
  const passed = new Map<Visit, number>();
  let minutes = 0;
  let repeated = 0;
  const visitAt = (node: number): boolean => {
    const elsewhere = order === "planned" ? waiting.findIndex((visit) => visit.node !== node) : -1;
    const due = elsewhere === -1 ? waiting : waiting.slice(0, elsewhere);
    let stays = 0;
    for (const visit of due.filter(({ node: at }) => at === node)) {
      if (!passed.has(visit)) passed.set(visit, minutes);
      if (order === "passing" && !isOpen(visit.stop, minutes)) continue;
      waiting.splice(waiting.indexOf(visit), 1);
      const { key, kind, label, position, dwellMinutes, window } = visit.stop;
      stops.push({ key, kind, label, position, dwellMinutes, arriveMinutes: minutes });
      minutes += (visit.waitMinutes ?? Math.max(0, (window?.fromMinutes ?? 0) - minutes)) + dwellMinutes;
      stays++;
    }
    return stays > 0;
  };
  const first = steps[0];
  let fresh = true;
  if (first) visitAt(first.forward ? graph.streets[first.street]!.from : graph.streets[first.street]!.to);
  else for (const { node } of visits) visitAt(node);
  for (const { street, forward } of steps) {
    const { centimetres, from, to } = graph.streets[street]!;
    const { road, line } = pieces[street]!;
    const again = walked.has(street);
    const metres = centimetres / 100;
    const points = forward ? line : line.toReversed();
    const last = legs.at(-1);
    if (again) repeated += metres;
    walked.add(street);
    if (last && !fresh && last.name === road.name && last.again === again) {
      last.line.push(...points.slice(1));
      last.metres += metres;
      last.minutes += metres / METRES_PER_MINUTE;
    } else {
      const { name, nameEn } = road;
      legs.push({
        name,
        nameEn,
        metres,
        fromMinutes: minutes,
        minutes: metres / METRES_PER_MINUTE,
        again,
        line: [...points],
      });
    }
    minutes += metres / METRES_PER_MINUTE;
    fresh = visitAt(forward ? to : from);
  }
  const metres = legs.reduce((sum, leg) => sum + leg.metres, 0);
  const required = graph.streets.filter((each) => each.required);
  const roadIds = [...new Set(pieces.filter((_, place) => graph.streets[place]!.required).map(({ road }) => road.id))];
  const requiredMetres = required.reduce((sum, { centimetres }) => sum + centimetres, 0) / 100;
  const route = { legs, stops, metres, minutes, requiredMetres, repeatedMetres: repeated, roadIds };
  const missed = waiting.flatMap((visit) => {
    const passesMinutes = passed.get(visit);
    return passesMinutes === undefined ? [] : [{ stop: visit.stop, passesMinutes }];
  });
  return { route, missed };
}

const isOpen = ({ window }: PatrolStop, minutes: number): boolean =>
  window === null || (minutes >= window.fromMinutes - WAIT_MINUTES && minutes <= window.toMinutes);

/** The whole walk as one line. */
export const routeLine = (legs: readonly { line: readonly LngLat[] }[]): LngLat[] =>
  legs.flatMap(({ line }, place) => (place === 0 ? [...line] : line.slice(1)));

import { z } from "zod";
import { endpoint } from "../endpoint";
import { gridCodeField, idField, positionField } from "../fields";
import { noParams, noQuery } from "../nothing";
import { patrolModes, patrolSchema } from "./patrol";

/** More people in one grid of some 300 households would only meet one another. */
export const MOST_WALKERS = 6;

export const plannedStopKinds = ["hazard", "case", "visit", "check", "blind-spot", "hot-spot", "place"] as const;

export const planPatrolEndpoint = endpoint({
  method: "POST",
  path: "/api/patrols",
  summary: "Plan a round of a grid: every street once at least, the stops that matter most, or as its layout says",
  access: ["commander", "grid_leader"],
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    gridCode: gridCodeField,
    mode: z.enum(patrolModes),
    /** What to stop at; visits only where the planner may read them. */
    stops: z.array(z.enum(plannedStopKinds)).max(plannedStopKinds.length).default(["hazard", "case", "visit", "check"]),
    /** Hot spots are those of this hour of the day, one hour more or less; null = the hour it is. */
    aroundHour: z.int().min(0).max(23).nullable().default(null),
    /** Posts of a layout have their time of the day: when the round starts, in minutes of the day; null = now. */
    startsAt: z.int().min(0).max(1439).nullable().default(null),
    start: positionField.nullable().default(null),
    returns: z.boolean().default(true),
    /** How many share it. Each has a round of their own; the answer is the first, `GET /api/patrols` has all. */
    walkers: z.int().min(1).max(MOST_WALKERS).default(1),
    budgetMinutes: z.number().min(0).max(1440).nullable().default(null),
    /** Streets that cannot be walked today: a gate, steps, a building site. */
    avoidRoadIds: z.array(idField).max(500).default([]),
  }),
  idempotent: true,
  success: { status: 201, schema: patrolSchema },
});

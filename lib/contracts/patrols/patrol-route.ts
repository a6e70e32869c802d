import { z } from "zod";
import { stopKinds } from "@/lib/patrol/network/road-piece";
import { positionField } from "../fields";

const minutes = z.number();

const reasonSchema = z.discriminatedUnion("code", [
  z.object({ code: z.literal("unreachable") }),
  z.object({ code: z.literal("beside-street"), withinMetres: z.number() }),
  z.object({ code: z.literal("window-missed"), earliestMinutes: minutes, closesMinutes: minutes }),
  z.object({ code: z.literal("beyond-budget"), needsMinutes: minutes, budgetMinutes: minutes }),
  z.object({ code: z.literal("no-time-left"), needsMinutes: minutes, leftMinutes: minutes }),
  z.object({ code: z.literal("window-clash") }),
  z.object({ code: z.literal("too-many-stops"), mostStops: z.int() }),
  z.object({
    code: z.literal("passed-closed"),
    passesMinutes: minutes,
    opensMinutes: minutes,
    closesMinutes: minutes,
  }),
]);

const leftOutSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("stop"), key: z.string(), label: z.string(), reason: reasonSchema }),
  z.object({
    kind: z.literal("streets"),
    metres: z.number(),
    count: z.int(),
    reason: z.object({ code: z.literal("unreachable") }),
  }),
  z.object({
    kind: z.literal("line"),
    name: z.string(),
    reason: z.object({ code: z.enum(["unreachable", "beside-street"]), withinMetres: z.number() }),
  }),
  z.object({ kind: z.literal("area"), name: z.string(), reason: z.object({ code: z.literal("no-streets") }) }),
]);

/** A planned round: legs and stops in their order. Minutes count from the start. */
export const patrolRouteSchema = z.object({
  legs: z.array(
    z.object({
      name: z.string(),
      nameEn: z.string(),
      metres: z.number(),
      fromMinutes: minutes,
      minutes,
      again: z.boolean(),
      line: z.array(positionField),
    }),
  ),
  stops: z.array(
    z.object({
      key: z.string(),
      kind: z.enum(stopKinds),
      label: z.string(),
      position: positionField,
      dwellMinutes: minutes,
      arriveMinutes: minutes,
    }),
  ),
  metres: z.number(),
  minutes,
  requiredMetres: z.number(),
  repeatedMetres: z.number(),
  /** No round over the same streets is shorter; null for a round of stops. */
  atLeastMetres: z.number().nullable(),
  leftOut: z.array(leftOutSchema),
  roadIds: z.array(z.string()),
  /** The streets of the round, for the phone to find by itself which of them were walked. */
  streets: z.array(
    z.object({
      id: z.string(),
      fromNode: z.string(),
      toNode: z.string(),
      required: z.boolean(),
      line: z.array(positionField),
    }),
  ),
});

export type PatrolRoutePlan = z.infer<typeof patrolRouteSchema>;

import { z } from "zod";
import { unitKinds } from "@/lib/incidents/dispatch/unit-kind";
import { endpoint } from "../endpoint";
import { areaCodeField, dayField, instantField, lineField } from "../fields";
import { noBody, noParams, noQuery } from "../nothing";

const stepSchema = z.strictObject({
  afterMinutes: z.int().min(1).max(1440),
  role: z.enum(["commander", "leader"]),
  name: lineField(1, 60),
  nameEn: lineField(1, 60),
});

export type EscalationStepBody = z.output<typeof stepSchema>;

const MOST_STEPS = 9;

const editionSchema = z.strictObject({
  validFrom: dayField,
  /** From below, each later than the one before; none: from that day on nothing climbs. */
  steps: z.array(stepSchema).max(MOST_STEPS),
});

export type EscalationEditionBody = z.output<typeof editionSchema>;

const answer = z.object({ items: z.array(editionSchema) });

export const listEscalationStepsEndpoint = endpoint({
  method: "GET",
  path: "/api/escalation-steps",
  summary: "Every edition of the escalation ladder of unacknowledged severe cases, the newest first",
  access: ["commander", "leader", "admin"],
  params: noParams,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: answer },
});

export const publishEscalationStepsEndpoint = endpoint({
  method: "POST",
  path: "/api/escalation-steps",
  summary:
    "Give out a new ladder from a day to come; later rungs need more minutes. An alarm climbs the ladder of the day it was raised",
  access: ["admin"],
  params: noParams,
  query: noQuery,
  body: editionSchema,
  success: { status: 201, schema: answer },
});

export const withdrawEscalationStepsEndpoint = endpoint({
  method: "POST",
  path: "/api/escalation-steps/withdrawals",
  summary: "Take back a ladder that has not begun",
  access: ["admin"],
  params: noParams,
  query: noQuery,
  body: editionSchema.omit({ steps: true }),
  success: { status: 200, schema: answer },
});

export const dryRunLadderEndpoint = endpoint({
  method: "POST",
  path: "/api/escalation-steps/dry-runs",
  summary:
    "What would happen to a severe case in an area at a moment that nobody acknowledges: who is told when, and who is on duty; nothing is changed",
  access: ["admin"],
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    area: areaCodeField.min(6),
    at: instantField,
    /** A ladder that is not given out yet; without it the one in force on that day. */
    steps: z.array(stepSchema).max(MOST_STEPS).optional(),
  }),
  success: {
    status: 200,
    schema: z.object({
      told: z.array(
        z.object({
          at: z.string(),
          /** 0: as soon as the case is reported. */
          afterMinutes: z.int(),
          role: z.enum(["commander", "leader"]),
          name: z.string(),
          nameEn: z.string(),
          /** Of that role, with the whole area in their scope. */
          people: z.array(z.object({ name: z.string(), office: z.string() })),
        }),
      ),
      /** Units that answer for the area, by their rosters. */
      onDuty: z.array(z.object({ kind: z.enum(unitKinds), name: z.string(), nameEn: z.string() })),
      offDuty: z.int(),
      /** Without a roster: taken to be within reach. */
      unknown: z.int(),
    }),
  },
});

export type LadderDryRun = z.infer<typeof dryRunLadderEndpoint.success.schema>;

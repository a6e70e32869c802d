import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField, instantField, lineField } from "../fields";
import { noQuery } from "../nothing";
import { checkInKinds, patrolSchema } from "./patrol";

/** The phone's clock when it sends: times of a clock that is wrong are moved. A header, so that a repeated body stays the same. */
export const sentAtHeader = "x-sent-at";

/** The end of a walk. What is not in this list does not leave the phone, and the server takes nothing else. */
export const reportPatrolEndpoint = endpoint({
  method: "POST",
  path: "/api/patrols/{id}/report",
  summary: "End a walk: which streets it covered, its check-ins and its totals; no positions",
  access: ["grid_leader"],
  params: z.strictObject({ id: idField }),
  query: noQuery,
  body: z.strictObject({
    startedAt: instantField,
    endedAt: instantField,
    coveredRoadIds: z.array(idField).max(5000),
    coveredShare: z.number().min(0).max(1),
    checkIns: z
      .array(
        z.strictObject({
          stop: lineField(1, 60),
          kind: z.enum(checkInKinds),
          at: instantField,
          reason: lineField(0, 200).default(""),
          /** Of a check-in by `code`: what stands on the plate. It is judged and not kept. */
          code: lineField(0, 20).default(""),
        }),
      )
      .max(2000),
  }),
  idempotent: true,
  success: { status: 201, schema: patrolSchema },
});

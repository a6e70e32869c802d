import { callApi } from "@/lib/client/api";
import { ApiError } from "@/lib/client/api-error";
import { changePlanEndpoint } from "@/lib/contracts/plans/change-plan-endpoint";
import { refusedStepSchema, stalePlanSchema } from "@/lib/contracts/plans/plan-step";
import { readPlanEndpoint } from "@/lib/contracts/plans/read-plan-endpoint";
import { fromTopology } from "@/lib/grid/codec/from-topology";
import { toPoint } from "@/lib/grid/point";
import { type Refusal, refusalCodes } from "@/lib/grid/refusal";
import type { PlanTransport, SendResult } from "./plan-session";

/** A plan's calls of the HTTP contract, as the session needs them. */
export const apiTransport = (id: string): PlanTransport => ({
  read: async () => {
    const { revision, topology } = await callApi(readPlanEndpoint, { params: { id }, query: { stats: "none" } });
    return { revision, graph: fromTopology(topology) };
  },
  send: async (baseRevision, steps, key) => {
    try {
      // Parsing here makes of our read-only lists what the contract wants, and finds a step that could never be taken.
      const body = changePlanEndpoint.body.parse({ baseRevision, steps });
      await callApi(changePlanEndpoint, { params: { id }, body, idempotencyKey: key });
      return { kind: "taken" };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return resultOf(error);
    }
  },
});

function resultOf({ code, problem }: ApiError): SendResult {
  const stale = stalePlanSchema.safeParse(problem).data;
  if (code === "plan-stale") return { kind: "stale", by: [...new Set(stale?.steps.map(({ by }) => by))] };
  const refused = refusedStepSchema.safeParse(problem).data;
  if (code === "step-refused" && refused) {
    const { code: reason, position, cells } = refused.refusal;
    const known = refusalCodes.find((each) => each === reason);
    const refusal: Refusal = { code: known ?? "unknown-step", at: position ? toPoint(position) : null, cells };
    return { kind: "refused", step: refused.step, refusal };
  }
  // The plan was handed in, or the right to change it was taken away: what is unsent stays here.
  if (code === "action-not-allowed" || code === "forbidden" || code === "not-found") return { kind: "closed" };
  return { kind: "unreachable" };
}

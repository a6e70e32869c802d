import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField } from "../fields";
import { noQuery } from "../nothing";
import { reasonField } from "../reveal-reason";
import { revealedHouseholdSchema } from "./household";

export const revealHouseholdEndpoint = endpoint({
  method: "POST",
  path: "/api/households/{id}/reveal",
  summary: "One household without masks, for a reason that is kept; 30 reveals an hour",
  access: ["grid_leader"],
  params: z.strictObject({ id: idField }),
  query: noQuery,
  body: z.strictObject({ reason: reasonField }),
  success: { status: 200, schema: revealedHouseholdSchema },
});

import { z } from "zod";
import { endpoint } from "../endpoint";
import { createIncidentEndpoint } from "../incidents/create-incident-endpoint";
import { noParams, noQuery } from "../nothing";

const { category, description, position, address, reporter } = createIncidentEndpoint.body.shape;

export const reportPubliclyEndpoint = endpoint({
  method: "POST",
  path: "/api/public/reports",
  summary: "A resident's report without an account; the answer is the only place where the follow code is told",
  access: "public",
  params: noParams,
  query: noQuery,
  body: z.strictObject({ category, description, position, address, reporter }),
  maxBodyBytes: 32_000,
  idempotent: true,
  success: {
    status: 201,
    schema: z.object({
      number: z.string(),
      /** Opens this one case together with the number: `K7QM-2V9D-XR4T`. */
      code: z.string(),
    }),
  },
});

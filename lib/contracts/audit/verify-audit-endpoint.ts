import { z } from "zod";
import { endpoint } from "../endpoint";
import { noBody, noParams, noQuery } from "../nothing";

export const verifyAuditEndpoint = endpoint({
  method: "GET",
  path: "/api/audit/verify",
  summary: "Recompute every hash of the audit log and compare it with the signed heads",
  access: ["auditor"],
  params: noParams,
  query: noQuery,
  body: noBody,
  success: {
    status: 200,
    schema: z.object({
      ok: z.boolean(),
      rows: z.int(),
      chains: z.int(),
      signedHeads: z.int(),
      lastSignedAt: z.string().nullable(),
      /** At most a hundred of them. */
      findings: z.array(
        z.object({
          kind: z.string(),
          chain: z.int().nullable(),
          seq: z.string(),
          upTo: z.string().optional(),
          detail: z.string(),
        }),
      ),
      findingsTotal: z.int(),
    }),
  },
});

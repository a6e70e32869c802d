import { z } from "zod";
import { roles } from "@/lib/access/role";
import { endpoint } from "../endpoint";
import { areaCodeField } from "../fields";
import { noBody, noParams, noQuery } from "../nothing";

export const meEndpoint = endpoint({
  method: "GET",
  path: "/api/me",
  summary: "Who is signed in, and which areas they see",
  access: "signed-in",
  params: noParams,
  query: noQuery,
  body: noBody,
  success: {
    status: 200,
    schema: z.object({
      user: z.object({
        id: z.string(),
        name: z.string(),
        role: z.enum(roles),
        office: z.string(),
        departmentCode: z.string().nullable(),
      }),
      scopes: z.array(areaCodeField),
    }),
  },
});

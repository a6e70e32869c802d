import { z } from "zod";
import { endpoint } from "../endpoint";
import { lineField } from "../fields";
import { noBody, noParams } from "../nothing";

const foundGridSchema = z.object({ code: z.string(), name: z.string(), nameEn: z.string() });

const foundIncidentSchema = z.object({
  id: z.string(),
  number: z.string(),
  description: z.string(),
  gridCode: z.string(),
});

export const searchEndpoint = endpoint({
  method: "GET",
  path: "/api/search",
  summary:
    "Grids by code or name, and cases by number (whole, `1122-0347`, or today's `0347`), inside the user's scope",
  access: "signed-in",
  params: noParams,
  query: z.strictObject({ text: lineField(1, 60) }),
  body: noBody,
  success: {
    status: 200,
    schema: z.object({ grids: z.array(foundGridSchema), incidents: z.array(foundIncidentSchema) }),
  },
});

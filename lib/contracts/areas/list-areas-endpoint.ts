import { z } from "zod";
import { endpoint } from "../endpoint";
import { areaCodeField } from "../fields";
import { noBody, noParams } from "../nothing";

export const areaSchema = z.object({
  code: z.string(),
  parentCode: z.string().nullable(),
  level: z.enum(["city", "district", "street", "community"]),
  name: z.string(),
  nameEn: z.string(),
});

export type Area = z.infer<typeof areaSchema>;

export const listAreasEndpoint = endpoint({
  method: "GET",
  path: "/api/areas",
  summary: "Areas one level below an area; without `parent`, the topmost areas of the user's scope",
  access: "signed-in",
  params: noParams,
  query: z.strictObject({ parent: areaCodeField.optional() }),
  body: noBody,
  success: { status: 200, schema: z.object({ items: z.array(areaSchema) }) },
});

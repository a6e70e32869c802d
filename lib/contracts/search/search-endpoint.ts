import { z } from "zod";
import { endpoint } from "../endpoint";
import { lineField, positionField } from "../fields";
import { noBody, noParams } from "../nothing";

const foundGridSchema = z.object({
  code: z.string(),
  name: z.string(),
  nameEn: z.string(),
  /** The retired code that was asked for, of whose ground this grid has a part. */
  formerly: z.string().nullable(),
});

const foundIncidentSchema = z.object({
  id: z.string(),
  number: z.string(),
  description: z.string(),
  gridCode: z.string(),
});

const foundCameraSchema = z.object({ id: z.string(), code: z.string(), name: z.string(), position: positionField });

const foundAddressSchema = z.object({ name: z.string(), gridCode: z.string(), position: positionField });

export const searchEndpoint = endpoint({
  method: "GET",
  path: "/api/search",
  summary:
    "Grids by code or name, cases by number (whole, `1122-0347`, or today's `0347`), cameras by id or name, and addresses, inside the user's scope",
  access: "signed-in",
  params: noParams,
  query: z.strictObject({ text: lineField(1, 60) }),
  body: noBody,
  success: {
    status: 200,
    schema: z.object({
      grids: z.array(foundGridSchema),
      incidents: z.array(foundIncidentSchema),
      cameras: z.array(foundCameraSchema),
      addresses: z.array(foundAddressSchema),
    }),
  },
});

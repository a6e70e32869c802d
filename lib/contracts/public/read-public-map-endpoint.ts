import { z } from "zod";
import { endpoint } from "../endpoint";
import { dayField, positionField } from "../fields";
import { noBody, noParams } from "../nothing";

/** How many of the newest weeks together. */
export const publicMapWeeks = ["4", "12", "26"] as const;

export const readPublicMapEndpoint = endpoint({
  method: "GET",
  path: "/api/public/map",
  summary:
    "Registered cases of the newest published weeks by hexagon; no cell with fewer than five in a week, none with fewer than eight addresses",
  access: "public",
  params: noParams,
  query: z.strictObject({ weeks: z.enum(publicMapWeeks).default("4") }),
  body: noBody,
  success: {
    status: 200,
    schema: z.object({
      /** First and last day; null as long as nothing is published. */
      span: z.object({ from: dayField, to: dayField }).nullable(),
      cells: z.array(
        z.object({
          cell: z.string(),
          cases: z.int(),
          ring: z.array(positionField),
          /** The street that its middle lies in; null beside all of them. */
          street: z.object({ name: z.string(), nameEn: z.string() }).nullable(),
        }),
      ),
      /** At least so many were in other cells. */
      elsewhere: z.int(),
    }),
  },
});

export type PublicMap = z.infer<typeof readPublicMapEndpoint.success.schema>;

import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField } from "../fields";
import { noBody, noQuery } from "../nothing";

export const listPlatesEndpoint = endpoint({
  method: "GET",
  path: "/api/patrols/{id}/plates",
  summary:
    "Plates to print for the places and hazards of a patrol: `text` is what the QR code says, `code` what is typed",
  access: ["commander", "grid_leader"],
  params: z.strictObject({ id: idField }),
  query: noQuery,
  body: noBody,
  success: {
    status: 200,
    schema: z.object({
      items: z.array(z.object({ stop: z.string(), label: z.string(), code: z.string(), text: z.string() })),
    }),
  },
});

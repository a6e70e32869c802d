import { z } from "zod";
import { endpoint } from "../endpoint";
import { noBody, noParams, noQuery } from "../nothing";
import { notificationSchema, notifiedRoles } from "./notification";

export const listNotificationsEndpoint = endpoint({
  method: "GET",
  path: "/api/notifications",
  summary: "The newest 50 notifications of the last 7 days, with what the user has read",
  access: [...notifiedRoles],
  params: noParams,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: z.object({ items: z.array(notificationSchema), unread: z.int() }) },
});

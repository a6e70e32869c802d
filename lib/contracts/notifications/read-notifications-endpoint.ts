import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField } from "../fields";
import { noParams, noQuery } from "../nothing";
import { notifiedRoles } from "./notification";

const MOST_AT_ONCE = 100;

export const readNotificationsEndpoint = endpoint({
  method: "POST",
  path: "/api/notifications/reads",
  summary: "Mark notifications as read by the user",
  access: [...notifiedRoles],
  params: noParams,
  query: noQuery,
  body: z.strictObject({ ids: z.array(idField).min(1).max(MOST_AT_ONCE) }),
  success: { status: 200, schema: z.object({ read: z.int() }) },
});

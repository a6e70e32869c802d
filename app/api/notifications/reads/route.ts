import { readNotificationsEndpoint } from "@/lib/contracts/notifications/read-notifications-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { readNotifications } from "@/lib/server/services/notifications/read-notifications";

export const POST = route(readNotificationsEndpoint, async ({ actor, body }) =>
  answered(await readNotifications(actor, body.ids)),
);

import { listNotificationsEndpoint } from "@/lib/contracts/notifications/list-notifications-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { listNotifications } from "@/lib/server/services/notifications/list-notifications";

export const GET = route(listNotificationsEndpoint, async ({ actor }) => answered(await listNotifications(actor)));

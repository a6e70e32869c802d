import { listAlertDeliveriesEndpoint } from "@/lib/contracts/alerts/list-alert-deliveries-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { listAlertDeliveries } from "@/lib/server/services/alerts/list-alert-deliveries";

export const GET = route(listAlertDeliveriesEndpoint, async ({ actor, query }) =>
  answered(await listAlertDeliveries(actor, query.target)),
);

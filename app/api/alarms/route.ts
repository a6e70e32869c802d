import { listAlarmsEndpoint } from "@/lib/contracts/alarms/list-alarms-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { listAlarms } from "@/lib/server/services/alarms/list-alarms";

export const GET = route(listAlarmsEndpoint, async ({ actor, query }) => answered(await listAlarms(actor, query.area)));

import { listWorkCalendarsEndpoint } from "@/lib/contracts/deadlines/work-calendar-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { listWorkCalendars } from "@/lib/server/services/deadlines/work-calendars";

export const GET = route(listWorkCalendarsEndpoint, async ({ actor }) => answered(await listWorkCalendars(actor)));

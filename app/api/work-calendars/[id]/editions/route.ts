import { publishCalendarEndpoint } from "@/lib/contracts/deadlines/work-calendar-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { publishCalendar } from "@/lib/server/services/deadlines/work-calendars";

export const POST = route(publishCalendarEndpoint, async ({ actor, params, body }) =>
  answered(await publishCalendar(actor, params.id, body)),
);

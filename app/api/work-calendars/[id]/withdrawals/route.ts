import { withdrawCalendarEndpoint } from "@/lib/contracts/deadlines/work-calendar-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { withdrawCalendar } from "@/lib/server/services/deadlines/work-calendars";

export const POST = route(withdrawCalendarEndpoint, async ({ actor, params, body }) =>
  answered(await withdrawCalendar(actor, params.id, body.validFrom)),
);

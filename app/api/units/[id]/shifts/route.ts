import { setShiftsEndpoint } from "@/lib/contracts/units/set-shifts-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { setShifts } from "@/lib/server/services/dispatch/set-shifts";

export const PUT = route(setShiftsEndpoint, async ({ actor, params, ifMatch, body }) =>
  answered(await setShifts(actor, { id: params.id, revision: ifMatch, shifts: body.shifts })),
);

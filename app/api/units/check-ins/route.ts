import { checkInUnitEndpoint } from "@/lib/contracts/units/check-in-unit-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { checkInUnit } from "@/lib/server/services/dispatch/check-in-unit";

export const POST = route(checkInUnitEndpoint, async ({ actor, body }) =>
  answered(await checkInUnit(actor, { position: body.position, unitId: body.unit ?? null })),
);

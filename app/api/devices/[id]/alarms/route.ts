import { deviceAlarmEndpoint } from "@/lib/contracts/devices/device-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { takeDeviceAlarm } from "@/lib/server/services/devices/take-device-alarm";

export const POST = route(deviceAlarmEndpoint, async ({ params, body, request }) =>
  answered(await takeDeviceAlarm({ id: params.id, authorization: request.headers.get("authorization") }, body.reading)),
);

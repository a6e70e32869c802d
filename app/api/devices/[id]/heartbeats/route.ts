import { deviceHeartbeatEndpoint } from "@/lib/contracts/devices/device-endpoints";
import { ok } from "@/lib/kernel/result";
import { route } from "@/lib/server/http/route";
import { takeHeartbeat } from "@/lib/server/services/devices/take-device-alarm";

export const POST = route(deviceHeartbeatEndpoint, async ({ params, request }) => {
  const taken = await takeHeartbeat({ id: params.id, authorization: request.headers.get("authorization") });
  return taken.ok ? ok({}) : taken;
});

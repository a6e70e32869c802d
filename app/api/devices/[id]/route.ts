import { removeDeviceEndpoint } from "@/lib/contracts/devices/device-endpoints";
import { ok } from "@/lib/kernel/result";
import { route } from "@/lib/server/http/route";
import { removeDevice } from "@/lib/server/services/devices/devices";

export const DELETE = route(removeDeviceEndpoint, async ({ actor, params }) => {
  const removed = await removeDevice(actor, params.id);
  return removed.ok ? ok({}) : removed;
});

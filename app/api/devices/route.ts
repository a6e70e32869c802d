import { createDeviceEndpoint, listDevicesEndpoint } from "@/lib/contracts/devices/device-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { createDevice, listDevices } from "@/lib/server/services/devices/devices";

export const GET = route(listDevicesEndpoint, async ({ actor, query }) =>
  answered(await listDevices(actor, query.area)),
);

export const POST = route(createDeviceEndpoint, async ({ actor, body }) => answered(await createDevice(actor, body)));

import { cameraReliabilityEndpoint } from "@/lib/contracts/cameras/reliability-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { listCameraReliability } from "@/lib/server/services/cameras/list-camera-reliability";

export const GET = route(cameraReliabilityEndpoint, async ({ actor, query }) =>
  answered(await listCameraReliability(actor, query)),
);

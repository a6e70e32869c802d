import { cameraHistoryEndpoint } from "@/lib/contracts/cameras/reliability-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { readCameraHistory } from "@/lib/server/services/cameras/read-camera-history";

export const GET = route(cameraHistoryEndpoint, async ({ actor, params }) =>
  answered(await readCameraHistory(actor, params.id)),
);

import { cameraLookEndpoint } from "@/lib/contracts/coverage/camera-look-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { readCameraLook } from "@/lib/server/services/coverage/read-camera-look";

export const GET = route(cameraLookEndpoint, async ({ actor, params }) =>
  answered(await readCameraLook(actor, params.id)),
);

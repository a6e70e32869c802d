import { readCameraEndpoint } from "@/lib/contracts/cameras/read-camera-endpoint";
import { updateCameraEndpoint } from "@/lib/contracts/cameras/update-camera-endpoint";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { readCamera } from "@/lib/server/services/cameras/read-camera";
import { updateCamera } from "@/lib/server/services/cameras/update-camera";

export const GET = route(readCameraEndpoint, async ({ actor, params }) => tagged(await readCamera(actor, params.id)));

export const PUT = route(updateCameraEndpoint, async ({ actor, params, body, ifMatch, ...once }) =>
  tagged(await updateCamera(actor, { id: params.id, revision: ifMatch, settings: body }, once)),
);

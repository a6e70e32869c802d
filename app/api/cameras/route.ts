import { listCamerasEndpoint } from "@/lib/contracts/cameras/list-cameras-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { listCameras } from "@/lib/server/services/cameras/list-cameras";

export const GET = route(listCamerasEndpoint, async ({ actor, query }) => answered(await listCameras(actor, query)));

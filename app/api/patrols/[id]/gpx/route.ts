import { readPatrolGpxEndpoint } from "@/lib/contracts/patrols/read-patrol-endpoints";
import { route } from "@/lib/server/http/route";
import { exportPatrol } from "@/lib/server/services/patrols/export-patrol";

export const GET = route(readPatrolGpxEndpoint, ({ actor, params }) => exportPatrol(actor, params.id, "gpx"));

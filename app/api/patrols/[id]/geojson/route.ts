import { readPatrolGeojsonEndpoint } from "@/lib/contracts/patrols/read-patrol-endpoints";
import { route } from "@/lib/server/http/route";
import { exportPatrol } from "@/lib/server/services/patrols/export-patrol";

export const GET = route(readPatrolGeojsonEndpoint, ({ actor, params }) => exportPatrol(actor, params.id, "geojson"));

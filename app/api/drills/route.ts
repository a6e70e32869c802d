import { listDrillsEndpoint } from "@/lib/contracts/drills/drill-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { listDrills } from "@/lib/server/services/drills/switch-drill";

export const GET = route(listDrillsEndpoint, async ({ actor }) => answered(await listDrills(actor)));

import { announceMaintenanceEndpoint, listMaintenanceEndpoint } from "@/lib/contracts/cameras/maintenance-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { announceMaintenance, listMaintenance } from "@/lib/server/services/cameras/maintenance";

export const GET = route(listMaintenanceEndpoint, async ({ actor, query }) =>
  answered(await listMaintenance(actor, query.area)),
);

export const POST = route(announceMaintenanceEndpoint, async ({ actor, body, ...once }) =>
  answered(await announceMaintenance(actor, body, once)),
);

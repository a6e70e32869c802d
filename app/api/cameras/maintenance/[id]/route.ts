import { withdrawMaintenanceEndpoint } from "@/lib/contracts/cameras/maintenance-endpoints";
import { ok } from "@/lib/kernel/result";
import { route } from "@/lib/server/http/route";
import { withdrawMaintenance } from "@/lib/server/services/cameras/maintenance";

export const DELETE = route(withdrawMaintenanceEndpoint, async ({ actor, params }) => {
  const withdrawn = await withdrawMaintenance(actor, params.id);
  return withdrawn.ok ? ok({}) : withdrawn;
});

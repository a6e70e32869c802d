import { undoHouseholdChangeEndpoint } from "@/lib/contracts/households/household-change-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { undoHouseholdChange } from "@/lib/server/services/households/undo-household-change";

export const POST = route(undoHouseholdChangeEndpoint, async ({ actor, params }) =>
  answered(await undoHouseholdChange(actor, params.id)),
);

import { editHouseholdEndpoint } from "@/lib/contracts/households/edit-household-endpoint";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { editHousehold } from "@/lib/server/services/households/edit-household";

export const PUT = route(editHouseholdEndpoint, async ({ actor, params, body, ifMatch }) =>
  tagged(await editHousehold(actor, { id: params.id, revision: ifMatch, edit: body })),
);

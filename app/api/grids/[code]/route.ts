import { readGridEndpoint } from "@/lib/contracts/grids/read-grid-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { readGrid } from "@/lib/server/services/grids/read-grid";

export const GET = route(readGridEndpoint, async ({ actor, params, query }) =>
  answered(await readGrid(actor, params.code, query.at)),
);

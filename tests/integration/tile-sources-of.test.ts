import { expect, test } from "vitest";
import { roles } from "@/lib/access/role";
import { tileSourceIds } from "@/lib/map/sources";
import { tileSourcesOf } from "@/lib/map/tile-sources-of";
import { tileLayer } from "@/lib/server/tiles/tile-layers";

test.each(roles)("asks for what the server gives a %s, no more and no less", (role) => {
  const given = tileSourceIds.filter((id) => tileLayer(id)?.viewFor(role) !== undefined);
  expect(tileSourcesOf(role)).toEqual(given);
});

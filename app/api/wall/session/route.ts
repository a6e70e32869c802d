import { openWallEndpoint } from "@/lib/contracts/wall/open-wall-endpoint";
import { fail, ok } from "@/lib/kernel/result";
import { holderOf } from "@/lib/server/auth/credentials";
import { wallCookie } from "@/lib/server/auth/wall-cookie";
import { route } from "@/lib/server/http/route";

export const POST = route(openWallEndpoint, async ({ body }) => {
  const holder = await holderOf({ kind: "token", secret: body.token });
  // Another account's token stays with the program it was made for: a browser would keep it for more than a year.
  if (holder?.actor.role !== "wall") return fail("wrong-credentials", { field: "token" });
  return ok({ setCookies: [wallCookie(body.token)] });
});

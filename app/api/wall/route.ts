import { readWallEndpoint } from "@/lib/contracts/wall/read-wall-endpoint";
import { ok } from "@/lib/kernel/result";
import { wallCookie, wallTokenOf } from "@/lib/server/auth/wall-cookie";
import { route } from "@/lib/server/http/route";
import { readWall } from "@/lib/server/services/wall/read-wall";

export const GET = route(readWallEndpoint, async ({ actor, query, request }) => {
  const wall = await readWall(actor, query.area);
  if (!wall.ok) return wall;
  const token = actor.role === "wall" ? wallTokenOf(request.headers.get("cookie")) : null;
  return ok({ body: wall.value, ...(token !== null && { setCookies: [wallCookie(token)] }) });
});

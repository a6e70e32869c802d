import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { encodeCursor, type Page } from "@/lib/contracts/paging";
import type { listUsersEndpoint } from "@/lib/contracts/users/list-users-endpoint";
import type { User } from "@/lib/contracts/users/user";
import { ok, type Result } from "@/lib/kernel/result";
import { prisma } from "@/lib/server/db/prisma";
import { userOf, userSelection } from "./managed-user";

/** A page of the accounts whose whole scope is inside the administrator's. */
export async function listUsers(
  actor: Actor,
  { role, limit, cursor }: z.output<(typeof listUsersEndpoint)["query"]>,
): Promise<Result<Page<User>>> {
  const own = actor.scope.map((code) => ({ areaCode: { startsWith: code } }));
  const rows = await prisma().user.findMany({
    where: {
      userScopes: { every: { OR: own } },
      ...(role ? { role } : {}),
      ...(cursor ? { username: { gt: cursor[0] } } : {}),
    },
    select: userSelection,
    orderBy: { username: "asc" },
    take: limit + 1,
  });
  const items = rows.slice(0, limit).map(userOf);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return ok({ items, nextCursor: last ? encodeCursor([last.username]) : null });
}

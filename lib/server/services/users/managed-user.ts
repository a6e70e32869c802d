import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { roles } from "@/lib/access/role";
import { covers } from "@/lib/access/scope";
import type { User } from "@/lib/contracts/users/user";
import { fail, ok, type Result } from "@/lib/kernel/result";
import type { PrismaTx } from "@/lib/server/db/prisma";

export const userSelection = {
  id: true,
  username: true,
  name: true,
  role: true,
  departmentCode: true,
  office: true,
  disabledAt: true,
  userScopes: { select: { areaCode: true }, orderBy: { areaCode: "asc" } },
} as const;

interface SelectedUser {
  id: string;
  username: string;
  name: string;
  role: string;
  departmentCode: string | null;
  office: string;
  disabledAt: Date | null;
  userScopes: { areaCode: string }[];
}

export function userOf({ role, disabledAt, userScopes, ...rest }: SelectedUser): User {
  return {
    ...rest,
    role: z.enum(roles).parse(role),
    scopes: userScopes.map(({ areaCode }) => areaCode),
    disabledAt: disabledAt?.toISOString() ?? null,
  };
}

/** True when all of these areas are the administrator's own. */
export const mayManage = (actor: Actor, scopes: readonly string[]): boolean =>
  scopes.every((code) => covers(actor.scope, code));

/** The account, when it lies wholly inside the administrator's scope; to others it does not exist. */
export async function managedUser(db: PrismaTx, actor: Actor, id: string): Promise<Result<User>> {
  const found = await db.user.findUnique({ where: { id }, select: userSelection });
  if (!found) return fail("not-found");
  const user = userOf(found);
  return mayManage(actor, user.scopes) ? ok(user) : fail("not-found");
}

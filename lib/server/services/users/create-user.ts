import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { createUserEndpoint } from "@/lib/contracts/users/create-user-endpoint";
import type { User } from "@/lib/contracts/users/user";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { hashPassword } from "@/lib/server/crypto/password";
import { auditAccount, inAccounts } from "./in-accounts";
import { mayManage, userOf, userSelection } from "./managed-user";

/** Makes an account with its password and scopes. */
export async function createUser(
  actor: Actor,
  { password, scopes, ...input }: z.output<(typeof createUserEndpoint)["body"]>,
): Promise<Result<User>> {
  if (!mayManage(actor, scopes)) return fail("outside-scope", { field: "scopes" });
  const hash = await hashPassword(password);
  return inAccounts(async (db) => {
    const taken = await db.user.findUnique({ where: { username: input.username }, select: { id: true } });
    if (taken) return fail("conflict", { field: "username" });
    if (input.departmentCode !== null && !(await db.department.findUnique({ where: { code: input.departmentCode } }))) {
      return fail("invalid-body", { field: "departmentCode" });
    }
    const id = randomUUID();
    const user = await db.user.create({
      data: {
        ...input,
        id,
        // The sign-in library wants an address; nobody is ever written to at this one (RFC 2606).
        email: `${input.username}@users.invalid`,
        userScopes: { create: [...new Set(scopes)].map((areaCode) => ({ areaCode })) },
        accounts: { create: { id: randomUUID(), accountId: id, providerId: "credential", password: hash } },
      },
      select: userSelection,
    });
    await auditAccount(db, actor, "user.create", id, { role: input.role, scopes });
    return ok(userOf(user));
  });
}

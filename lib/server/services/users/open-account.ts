import { randomBytes } from "node:crypto";
import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { makeScope } from "@/lib/access/scope";
import { createUserEndpoint } from "@/lib/contracts/users/create-user-endpoint";
import type { User } from "@/lib/contracts/users/user";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { prisma } from "@/lib/server/db/prisma";
import { createUser } from "./create-user";

/** Fourteen bytes: nobody types it twice, and nobody guesses it. */
const PASSWORD_BYTES = 14;

export type NewAccount = Omit<z.input<(typeof createUserEndpoint)["body"]>, "password">;

/**
 * Makes an account on the order of whoever works on the server: the first one of a city of its own, when nobody can sign
 * in to make it. The password is told once and kept nowhere. @throws ZodError when a field is wrong
 */
export async function openAccount(
  account: NewAccount,
  operator: string,
): Promise<Result<{ user: User; password: string }>> {
  const password = randomBytes(PASSWORD_BYTES).toString("base64url");
  const input = createUserEndpoint.body.parse({ ...account, password });
  const known = await prisma().area.findMany({ where: { code: { in: input.scopes } }, select: { code: true } });
  const strange = input.scopes.find((scope) => !known.some(({ code }) => code === scope));
  if (strange !== undefined) return fail("not-found", { field: "scopes", details: { area: strange } });
  const actor: Actor = {
    userId: `operator:${operator}`,
    name: operator,
    role: "admin",
    scope: makeScope(input.scopes),
    departmentCode: null,
    office: "",
  };
  const made = await createUser(actor, input);
  return made.ok ? ok({ user: made.value, password }) : made;
}

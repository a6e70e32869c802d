import { hashPassword } from "@/lib/server/crypto/password";
import { demoUsers } from "../population/users/demo-users";
import { gridLeaderUsers } from "../population/users/grid-leaders";
import { copyRows } from "./copy-rows";
import type { LoadContext } from "./load-context";

/** The demo users and the grid leaders, their scopes, and an account with the password for each who can sign in. */
export async function loadUsers({ client, city, report }: LoadContext, password: string): Promise<void> {
  const users = [...demoUsers(city), ...gridLeaderUsers(city)];
  await copyRows(
    client,
    "users",
    ["id", "name", "email", "username", "display_username", "role", "department_code", "office"],
    users.map(({ id, name, username, role, departmentCode, office }) => [
      id,
      name,
      // .invalid never resolves (RFC 2606): no letter can be sent to a demo user.
      `${username}@fangge.invalid`,
      username,
      username,
      role,
      departmentCode,
      office,
    ]),
  );
  await copyRows(
    client,
    "user_scopes",
    ["user_id", "area_code"],
    users.flatMap(({ id, scopes }) => scopes.map((code) => [id, code])),
  );
  const accounts: string[][] = [];
  for (const { id, canSignIn } of users) {
    // One after the other: each hash takes 19 MiB on purpose.
    if (canSignIn) accounts.push([`a-${id}`, id, id, "credential", await hashPassword(password)]);
  }
  await copyRows(client, "accounts", ["id", "user_id", "account_id", "provider_id", "password"], accounts);
  report({ step: "users", done: users.length, total: users.length });
}

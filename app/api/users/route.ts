import { createUserEndpoint } from "@/lib/contracts/users/create-user-endpoint";
import { listUsersEndpoint } from "@/lib/contracts/users/list-users-endpoint";
import { ok } from "@/lib/kernel/result";
import { route } from "@/lib/server/http/route";
import { createUser } from "@/lib/server/services/users/create-user";
import { listUsers } from "@/lib/server/services/users/list-users";

export const GET = route(listUsersEndpoint, async ({ actor, query }) => {
  const page = await listUsers(actor, query);
  return page.ok ? ok({ body: page.value }) : page;
});

export const POST = route(createUserEndpoint, async ({ actor, body }) => {
  const user = await createUser(actor, body);
  return user.ok ? ok({ body: user.value, headers: { location: `/api/users/${user.value.id}` } }) : user;
});

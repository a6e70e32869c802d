import { meEndpoint } from "@/lib/contracts/session/me-endpoint";
import { ok } from "@/lib/kernel/result";
import { route } from "@/lib/server/http/route";

export const GET = route(meEndpoint, ({ actor }) => {
  const { userId, name, role, office, departmentCode, scope } = actor;
  return Promise.resolve(ok({ body: { user: { id: userId, name, role, office, departmentCode }, scopes: scope } }));
});

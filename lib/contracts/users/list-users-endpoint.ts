import { z } from "zod";
import { roles } from "@/lib/access/role";
import { endpoint } from "../endpoint";
import { noBody, noParams } from "../nothing";
import { cursorField, limitField, pageOf } from "../paging";
import { usernameField, userSchema } from "./user";

export const listUsersEndpoint = endpoint({
  method: "GET",
  path: "/api/users",
  summary: "Accounts inside the administrator's scope, by user name",
  access: ["admin"],
  params: noParams,
  query: z.strictObject({
    role: z.enum(roles).optional(),
    limit: limitField,
    cursor: cursorField(z.tuple([usernameField])).optional(),
  }),
  body: noBody,
  success: { status: 200, schema: pageOf(userSchema) },
});

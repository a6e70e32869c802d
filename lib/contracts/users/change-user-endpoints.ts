import { z } from "zod";
import { endpoint } from "../endpoint";
import { noBody, noParams, noQuery } from "../nothing";
import { newPasswordField, scopesField, userIdField, userSchema } from "./user";

const ofUser = { access: ["admin"], params: z.strictObject({ id: userIdField }), query: noQuery } as const;
const changed = { status: 200, schema: userSchema } as const;

export const disableUserEndpoint = endpoint({
  ...ofUser,
  method: "POST",
  path: "/api/users/{id}/disable",
  summary: "Close an account; its sessions and open streams end at once",
  body: noBody,
  success: changed,
});

export const enableUserEndpoint = endpoint({
  ...ofUser,
  method: "POST",
  path: "/api/users/{id}/enable",
  summary: "Open a closed account again",
  body: noBody,
  success: changed,
});

export const setPasswordEndpoint = endpoint({
  ...ofUser,
  method: "PUT",
  path: "/api/users/{id}/password",
  summary: "Give an account a new password; its sessions end at once",
  body: z.strictObject({ password: newPasswordField }),
  success: changed,
});

export const setScopesEndpoint = endpoint({
  ...ofUser,
  method: "PUT",
  path: "/api/users/{id}/scopes",
  summary: "Say which areas an account sees",
  body: z.strictObject({ scopes: scopesField }),
  success: changed,
});

export const changeOwnPasswordEndpoint = endpoint({
  method: "POST",
  path: "/api/me/password",
  summary: "Change the own password; all own sessions end, this one as well",
  access: "signed-in",
  params: noParams,
  query: noQuery,
  body: z.strictObject({ currentPassword: z.string().min(1).max(200), newPassword: newPasswordField }),
  success: { status: 200, schema: z.object({ changed: z.literal(true) }) },
});

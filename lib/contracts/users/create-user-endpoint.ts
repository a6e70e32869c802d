import { z } from "zod";
import { roles } from "@/lib/access/role";
import { endpoint } from "../endpoint";
import { noParams, noQuery } from "../nothing";
import {
  departmentCodeField,
  nameField,
  newPasswordField,
  officeField,
  scopesField,
  usernameField,
  userSchema,
} from "./user";

export const createUserEndpoint = endpoint({
  method: "POST",
  path: "/api/users",
  summary: "Make an account; its scope must lie inside the administrator's",
  access: ["admin"],
  params: noParams,
  query: noQuery,
  body: z
    .strictObject({
      username: usernameField,
      password: newPasswordField,
      name: nameField,
      role: z.enum(roles),
      departmentCode: departmentCodeField.nullable().default(null),
      office: officeField.default(""),
      scopes: scopesField,
    })
    .refine((user) => (user.role === "department") === (user.departmentCode !== null), {
      path: ["departmentCode"],
      message: "is needed for the role department, and for no other",
    }),
  success: { status: 201, schema: userSchema },
});

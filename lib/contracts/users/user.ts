import { z } from "zod";
import { roles } from "@/lib/access/role";
import { areaCodeField, lineField } from "../fields";

/** Lower case, so that no two names look the same. */
export const usernameField = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{2,39}$/, "must be 3 to 40 of a-z, 0-9, dot, dash and underscore");

/** Length is what makes a password hard to guess (NIST SP 800-63B). */
export const newPasswordField = z.string().min(10).max(200);

export const scopesField = z.array(areaCodeField).min(1).max(200);

export const departmentCodeField = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/, "must be a department code");

export const nameField = lineField(1, 60);
export const officeField = lineField(0, 100);

/** The sign-in library makes them; the demo's are readable. */
export const userIdField = z.string().regex(/^[\w-]{1,64}$/, "must be a user id");

export const userSchema = z.object({
  id: userIdField,
  username: z.string(),
  name: z.string(),
  role: z.enum(roles),
  departmentCode: z.string().nullable(),
  office: z.string(),
  scopes: z.array(z.string()),
  /** When the account was disabled; null while it may sign in. */
  disabledAt: z.string().nullable(),
});

export type User = z.infer<typeof userSchema>;

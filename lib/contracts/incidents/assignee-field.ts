import { z } from "zod";

/** A grid leader's user name or a department's code. */
export const assigneeField = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/, "must be a user name or a department code");

import type { Actor } from "@/lib/access/actor";
import { makeScope } from "@/lib/access/scope";

/** Under this the program acts by itself, within one district; the audit log names it so. */
export const watchActor = (districtCode: string): Actor => ({
  userId: "system",
  name: "系统",
  role: "commander",
  scope: makeScope([districtCode]),
  departmentCode: null,
  office: "",
});

import type { Role } from "./role";
import type { Scope } from "./scope";

/** Who acts. Every service takes one; every row on people's data is read through its scope. */
export interface Actor {
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
  readonly scope: Scope;
  /** Set for the role `department` only. */
  readonly departmentCode: string | null;
  /** The office the person acts for, kept with every act in the audit log. */
  readonly office: string;
}

import { z } from "zod";
import { roles } from "@/lib/access/role";
import { inSystemTransaction } from "@/lib/server/db/system-tx";

/** The synthetic district: GB/T 2260 knows no code that begins with 99, so a real installation never has it. */
const DEMO_DISTRICT = "990102";

const names = ["commander", "department", "planner", "planner2", "gridleader", "leader", "admin", "auditor"];

const statement = `select username, role from users
  where username = any ($1) and disabled_at is null and exists (select from areas where code = $2)
  order by array_position($1, username)`;
const row = z.object({ username: z.string(), role: z.enum(roles) });

/** The accounts that the sign-in page offers; none where the demo city was not loaded. */
export const demoUsers = (): Promise<z.infer<typeof row>[]> =>
  inSystemTransaction((tx) => tx.rows(statement, [names, DEMO_DISTRICT], row));

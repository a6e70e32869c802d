import { z } from "zod";
import type { Tx } from "../../tx";

const sql = `
select code as key, name from departments where code = any ($1)
union all select id, name from user_directory where id = any ($1)`;

const row = z.object({ key: z.string(), name: z.string() });

/** Names of departments by code and of colleagues by user id. */
export const namesOfUnits = async (tx: Tx, keys: readonly string[]): Promise<Map<string, string>> =>
  new Map((await tx.rows(sql, [keys], row)).map(({ key, name }) => [key, name]));

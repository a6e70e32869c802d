import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { ok, type Result } from "@/lib/kernel/result";
import { departmentRow, listDepartmentsSql } from "@/lib/server/db/queries/reference/list-departments";
import {
  dictionaryVersionRow,
  listDictionaryVersionsSql,
} from "@/lib/server/db/queries/reference/list-dictionary-versions";
import { inTransaction } from "@/lib/server/db/tx";
import { today } from "../today";

export interface Reference {
  dictionaries: z.infer<typeof dictionaryVersionRow>[];
  departments: z.infer<typeof departmentRow>[];
}

/** What an administrator looks after besides people: dictionaries in all their versions, departments. */
export const readReference = (actor: Actor): Promise<Result<Reference>> =>
  inTransaction(
    actor,
    async (tx) =>
      ok({
        dictionaries: await tx.rows(listDictionaryVersionsSql, [today()], dictionaryVersionRow),
        departments: await tx.rows(listDepartmentsSql, [], departmentRow),
      }),
    { readOnly: true },
  );

import { z } from "zod";

/** $1 codes of the scope: the areas inside them, and those above. */
export const areasOfScopeSql = `
  select code, name, name_en as "nameEn" from areas
  where (code ^@ any ($1::text[]) or exists (select from unnest($1::text[]) as scoped where scoped ^@ code))
    and valid_from <= current_date and (valid_to is null or valid_to > current_date)
  order by code`;

export const areaOfScopeRow = z.object({ code: z.string(), name: z.string(), nameEn: z.string() });

export type AreaOfScope = z.infer<typeof areaOfScopeRow>;

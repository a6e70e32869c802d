import type { useTranslations } from "next-intl";
import type { PlanDetail } from "@/lib/contracts/plans/plan";

/** What the cells of a plan are called, one and many: community grids, or the units of a thematic layer. */
export function cellNoun({ layer }: Pick<PlanDetail, "layer">, t: ReturnType<typeof useTranslations<"planEditor">>) {
  const of = layer ? "unit" : "grid";
  return { cell: t(`noun.${of}.one`), cells: t(`noun.${of}.many`) };
}

"use client";

import { useTranslations } from "next-intl";
import type { useGridsOf } from "./use-grids-of";

/** The choices of a select: grids by serial and name, or that they are on their way. */
export function GridOptions({ grids }: { grids: ReturnType<typeof useGridsOf> }) {
  const t = useTranslations();
  return (
    <>
      <option value="">{grids.isFetching ? t("common.loading") : t("command.chooseGrid")}</option>
      {grids.data?.features.map(({ properties: { code, name } }) => (
        <option key={code} value={code}>
          {code.slice(12)} {name}
        </option>
      ))}
    </>
  );
}

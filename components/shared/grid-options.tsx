"use client";

import { useTranslations } from "next-intl";
import type { useGridsOf } from "./use-grids-of";

interface GridOptionsProps {
  grids: ReturnType<typeof useGridsOf>;
  /** What stands first, when no grid need be chosen. */
  instead?: { value: string; label: string };
}

/** The choices of a select: grids by serial and name, or that they are on their way. */
export function GridOptions({ grids, instead }: GridOptionsProps) {
  const t = useTranslations();
  return (
    <>
      {instead ? (
        <option value={instead.value}>{instead.label}</option>
      ) : (
        <option value="">{grids.isFetching ? t("common.loading") : t("command.chooseGrid")}</option>
      )}
      {grids.data?.features.map(({ properties: { code, name } }) => (
        <option key={code} value={code}>
          {code.slice(12)} {name}
        </option>
      ))}
    </>
  );
}

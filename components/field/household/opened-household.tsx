"use client";

import { useTranslations } from "next-intl";
import { LoadFailure } from "../../shared/load-failure";
import { Notice } from "../../ui/notice";
import { SkeletonRows } from "../../ui/skeleton-rows";
import { useHouseholds } from "../use-field-data";
import { HouseholdDetail } from "./household-detail";

/** The household that the address names, out of its grid's list. */
export function OpenedHousehold({ id, grid, onClose }: { id: string; grid: string; onClose: () => void }) {
  const t = useTranslations();
  const households = useHouseholds(grid);
  const household = households.data?.find((each) => each.id === id);
  if (household) return <HouseholdDetail household={household} onClose={onClose} />;
  if (households.isPending) return <SkeletonRows label={t("common.loading")} rows={6} rowClassName="h-16" />;
  if (households.isError) return <LoadFailure error={households.error} onRetry={() => void households.refetch()} />;
  return (
    <Notice kind="empty" title={t("household.gone")}>
      {t("household.goneText")}
    </Notice>
  );
}

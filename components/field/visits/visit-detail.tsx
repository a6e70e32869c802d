"use client";

import { useNow, useTranslations } from "next-intl";
import { localTime } from "@/lib/i18n/local-time";
import { LoadFailure } from "../../shared/load-failure";
import { Notice } from "../../ui/notice";
import { SkeletonRows } from "../../ui/skeleton-rows";
import { HouseholdDoor } from "../household-door";
import { OverlayPage } from "../overlay-page";
import { useCareVisits } from "./use-care-visits";
import { VisitForm } from "./visit-form";

/** One visit: the door, whom it is for (revealed for a reason), the check list and how it ended. */
export function VisitDetail({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations();
  const { day } = localTime(useNow());
  const visits = useCareVisits(day);
  const visit = visits.data?.items.find((each) => each.id === id);
  return (
    <OverlayPage title={t("visits.one")} onClose={onClose}>
      {visits.isPending && <SkeletonRows label={t("common.loading")} rows={6} rowClassName="h-16" />}
      {visits.isError && !visits.data && <LoadFailure error={visits.error} onRetry={() => void visits.refetch()} />}
      {visits.data && !visit && (
        <Notice kind="empty" title={t("visits.gone")}>
          {t("visits.goneText")}
        </Notice>
      )}
      {visit && (
        <>
          <div className="px-4 pt-4">
            <p className="text-20 font-semibold wrap-break-word">{visit.household.address}</p>
            <p className={visit.dueOn < day ? "text-due-late-text" : "text-text-2"}>
              {t("visits.due", { day: visit.dueOn, days: visit.visitDays })}
            </p>
          </div>
          <ul className="my-3 border-y border-line">
            <HouseholdDoor household={visit.household} />
          </ul>
          <VisitForm key={visit.id} visit={visit} />
        </>
      )}
    </OverlayPage>
  );
}

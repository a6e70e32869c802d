"use client";

import { useTranslations } from "next-intl";
import { Segmented } from "../ui/segmented";
import { mapPeriods, usePlanAddress } from "./use-plan-address";

const MOST = "2199-12-31";

/** The draft alone or with what it changes, and the borders of any day beneath it. */
export function PeriodBar() {
  const t = useTranslations("planEditor");
  const [{ show, day }, setAddress] = usePlanAddress();
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Segmented
        label={t("compare")}
        value={show}
        options={mapPeriods.map((value) => ({ value, label: t(`period.${value}`) }))}
        onChange={(next) => void setAddress({ show: next })}
      />
      <label className="flex h-8 items-center gap-2 rounded-2 bg-raised px-2.5 text-12 shadow-2">
        {t("bordersOf")}
        <input
          type="date"
          max={MOST}
          value={day ?? ""}
          onChange={(event) => void setAddress({ day: event.target.value || null })}
          className="bg-transparent"
        />
      </label>
    </div>
  );
}

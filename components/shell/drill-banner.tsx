"use client";

import { Megaphone } from "lucide-react";
import { useTranslations } from "next-intl";
import { RelativeTime } from "../shared/relative-time";
import { useAreaNames } from "../shared/use-area-names";
import { useDrills } from "../shared/use-drills";
import { Button } from "../ui/button";

/** Nobody in the district may take a drill for the real thing, or the real thing for a drill. */
export function DrillBanner() {
  const t = useTranslations("shell.drill");
  const { drills, change, maySwitch } = useDrills();
  const areaNames = useAreaNames();
  return drills.map(({ districtCode, startedAt, startedBy, note }) => (
    <div
      key={districtCode}
      role="status"
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-due-soon bg-sunken px-4 py-1.5 text-13 text-due-soon-text"
    >
      <Megaphone aria-hidden className="size-4 shrink-0" />
      <b>{t("running", { area: areaNames([districtCode]) })}</b>
      <span className="min-w-0 flex-1 truncate">
        {[note, t("startedBy", { name: startedBy })].filter(Boolean).join(" · ")} <RelativeTime at={startedAt} />
      </span>
      {maySwitch && (
        <Button
          size="small"
          busy={change.isPending}
          onClick={() => change.mutate({ code: districtCode, running: false })}
        >
          {t("end")}
        </Button>
      )}
    </div>
  ));
}

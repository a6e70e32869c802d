"use client";

import { Footprints, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import type { GridFigures } from "@/lib/contracts/grids/grid-figures";
import { useGridLabel } from "../../shared/use-grid-label";
import { Button } from "../../ui/button";
import { FieldRow } from "../field-row";
import { FieldSection } from "../field-section";
import { useFieldView } from "../use-field-view";
import { usePatrolsOfToday } from "./use-patrols";

/** Today's patrols, or the way to plan one. */
export function PatrolCard({ grids, day }: { grids: readonly GridFigures[]; day: string }) {
  const t = useTranslations("patrol");
  const gridLabel = useGridLabel();
  const [, setView] = useFieldView();
  const codes = grids.map(({ code }) => code);
  const patrols = usePatrolsOfToday(codes, day);
  const items = patrols.data ?? [];
  return (
    <FieldSection title={t("planned")}>
      {items.map(({ id, gridCode, mode, stops, metres, minutes, coveredShare, status, party }) => (
        <FieldRow
          key={id}
          icon={<Footprints aria-hidden className="size-4.5 text-accent" />}
          title={`${gridLabel(gridCode)} · ${party ? t("partyOf", party) : t(`modes.${mode}`)}`}
          detail={t("summary", { stops, kilometres: (metres / 1000).toFixed(1), minutes: Math.ceil(minutes) })}
          aside={status === "done" ? `${Math.round((coveredShare ?? 0) * 100)}%` : t("open")}
          onOpen={() => void setView({ patrol: id })}
        />
      ))}
      <div className="space-y-2 p-3.5">
        {patrols.isSuccess && items.length === 0 && <p className="text-14 text-text-2">{t("noneToday")}</p>}
        <Button
          look={items.length === 0 ? "primary" : "secondary"}
          size="large"
          className="w-full"
          onClick={() => void setView({ patrol: "new" })}
        >
          <Plus aria-hidden className="size-5" />
          {t("plan")}
        </Button>
      </div>
    </FieldSection>
  );
}

"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { dayName } from "@/lib/incidents/working-time";
import { Button } from "../../ui/button";
import { IconButton } from "../../ui/icon-button";

const WEEK = 7;

interface WeekSwitchProps {
  /** Days since 1970-01-01. */
  monday: number;
  thisMonday: number;
  onChange: (monday: number) => void;
}

/** One week back, one forward, and back to this one. */
export function WeekSwitch({ monday, thisMonday, onChange }: WeekSwitchProps) {
  const t = useTranslations("duty.roster");
  return (
    <span className="flex items-center gap-1">
      <IconButton label={t("before")} size="small" onClick={() => onChange(monday - WEEK)}>
        <ChevronLeft aria-hidden className="size-4" />
      </IconButton>
      <span aria-live="polite" className="text-13 tabular-nums">
        {dayName(monday)} – {dayName(monday + WEEK - 1)}
      </span>
      <IconButton label={t("after")} size="small" onClick={() => onChange(monday + WEEK)}>
        <ChevronRight aria-hidden className="size-4" />
      </IconButton>
      {monday !== thisMonday && (
        <Button look="quiet" size="small" onClick={() => onChange(thisMonday)}>
          {t("thisWeek")}
        </Button>
      )}
    </span>
  );
}

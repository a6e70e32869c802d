"use client";

import { Plus, X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { errorCodeOf } from "@/lib/client/api-error";
import type { UnitAnswer } from "@/lib/contracts/units/unit";
import { overlapsOf, weekSpans } from "@/lib/incidents/dispatch/roster-week";
import { useDictionary } from "../../shared/use-dictionary";
import { useRowKeys } from "../../shared/use-row-keys";
import { Button } from "../../ui/button";
import { IconButton } from "../../ui/icon-button";
import { showToast } from "../../ui/toast-store";
import { useToday } from "../use-today";
import { type Shift, ShiftFields } from "./shift-fields";
import { useSpanWords } from "./use-span-words";
import { useSetShifts } from "./use-units";
import { WeekStrip } from "./week-strip";

const MOST_SHIFTS = 30;

interface RosterPanelProps {
  unit: UnitAnswer;
  departmentName: string | null;
  monday: number;
  onClose: () => void;
}

/** One roster: the week as it would be, where it contradicts itself, and the shifts to change. */
export function RosterPanel({ unit, departmentName, monday, onClose }: RosterPanelProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { today } = useToday();
  const { nameOf } = useDictionary("incident-category");
  const spanWords = useSpanWords();
  const set = useSetShifts();
  const [shifts, setShifts] = useState<readonly Shift[]>(unit.shifts);
  const { keys, forget } = useRowKeys(shifts.length);
  const remove = (place: number) => {
    forget(place);
    setShifts(shifts.filter((_, index) => index !== place));
  };
  const spans = weekSpans(shifts, monday);
  const overlaps = overlapsOf(spans);
  const isWhole = shifts.every(
    ({ name, weekdays, validFrom, validTo }) =>
      name.trim() !== "" && weekdays !== "" && validFrom !== "" && (validTo === null || validTo > validFrom),
  );
  const fresh: Shift = {
    name: "",
    weekdays: "12345",
    fromMinute: 480,
    toMinute: 1080,
    validFrom: today,
    validTo: null,
  };
  const save = () =>
    set.mutate(
      { unit, shifts: [...shifts] },
      {
        onSuccess: () => showToast("done", t("duty.roster.saved")),
        onError: (error) => showToast("failed", t(`errors.${errorCodeOf(error)}`)),
      },
    );
  return (
    <form
      className="space-y-4 px-4 py-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) save();
      }}
    >
      <header className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <h2 className="text-14">{locale === "en" ? unit.nameEn : unit.name}</h2>
          <p className="text-12 text-text-3">
            {[t(`duty.kind.${unit.kind}`), departmentName, ...unit.skills.map(nameOf)].filter(Boolean).join(" · ")}
          </p>
        </div>
        <IconButton label={t("common.close")} size="small" onClick={onClose}>
          <X aria-hidden className="size-4" />
        </IconButton>
      </header>
      <WeekStrip spans={spans} overlaps={overlaps} label={spans.map(spanWords).join(" · ")} />
      {overlaps.length > 0 && (
        <p role="status" className="text-12 text-due-late-text">
          {t("duty.roster.twice", { list: overlaps.map(spanWords).join(t("shell.listSeparator")) })}
        </p>
      )}
      {shifts.length === 0 && <p className="text-12 text-text-3">{t("duty.roster.noneHint")}</p>}
      {shifts.map((shift, place) => (
        <ShiftFields
          key={keys[place]}
          place={place}
          value={shift}
          onChange={(next) => setShifts(shifts.map((one, index) => (index === place ? next : one)))}
          onRemove={() => remove(place)}
        />
      ))}
      <div className="flex items-center justify-between gap-2">
        {shifts.length < MOST_SHIFTS && (
          <Button look="quiet" size="small" onClick={() => setShifts([...shifts, fresh])}>
            <Plus aria-hidden className="size-3.5" />
            {t("duty.roster.add")}
          </Button>
        )}
        <Button type="submit" look="primary" busy={set.isPending} disabled={!isWhole} className="ml-auto">
          {t("common.save")}
        </Button>
      </div>
    </form>
  );
}

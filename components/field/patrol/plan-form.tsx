"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { LocateFixed, Route, Spline } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/lib/client/api";
import { errorCodeOf } from "@/lib/client/api-error";
import type { GridFigures } from "@/lib/contracts/grids/grid-figures";
import { patrolModes } from "@/lib/contracts/patrols/patrol";
import { MOST_WALKERS, plannedStopKinds, planPatrolEndpoint } from "@/lib/contracts/patrols/plan-patrol-endpoint";
import { useCurrentPosition } from "../../shared/use-current-position";
import { Button } from "../../ui/button";
import { classNames } from "../../ui/class-names";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { ChoiceChip } from "../choice-chip";
import { GridChoice } from "../grid-choice";
import { useFieldView } from "../use-field-view";
import { minuteOfDay } from "../zones/minute-of-day";

type StopKind = (typeof plannedStopKinds)[number];

const usualStops: readonly StopKind[] = ["hazard", "case", "visit", "check"];
const parties = [1, 2, 3, 4, 5, MOST_WALKERS] as const;
const budgets = [30, 60, 90, 120, null] as const;

/** Which grid, how to walk it, how long: everything has an answer already, so that one tap makes a route. */
export function PlanForm({ grids }: { grids: readonly GridFigures[] }) {
  const t = useTranslations();
  const queries = useQueryClient();
  const [view, setView] = useFieldView();
  const grid = grids.find(({ code }) => code === view.grid)?.code ?? grids[0]?.code ?? "";
  const [mode, setMode] = useState<(typeof patrolModes)[number]>("streets");
  const [budgetMinutes, setBudget] = useState<number | null>(60);
  const [returns, setReturns] = useState(true);
  const [stops, setStops] = useState<readonly StopKind[]>(usualStops);
  const [walkers, setWalkers] = useState(1);
  const [startsAt, setStartsAt] = useState("");
  const here = useCurrentPosition();
  const plan = useMutation({
    mutationFn: () => {
      const limit = mode === "stops" ? budgetMinutes : null;
      const body = {
        gridCode: grid,
        mode,
        returns,
        start: here.position,
        budgetMinutes: limit,
        walkers,
        stops: [...stops],
        startsAt: mode === "zones" ? minuteOfDay(startsAt) : null,
      };
      return callApi(planPatrolEndpoint, { body, idempotencyKey: crypto.randomUUID() });
    },
    onSuccess: async (patrol) => {
      queries.setQueryData(["patrol", patrol.id], patrol);
      void queries.invalidateQueries({ queryKey: ["patrols"] });
      await setView({ patrol: patrol.id }, { history: "replace" });
    },
  });
  return (
    <div className="space-y-4 overflow-y-auto px-4 pb-6">
      <p className="pt-4 text-14 text-text-2">{t("patrol.planNote")}</p>
      <GridChoice grids={grids} value={grid} onChange={(code) => void setView({ grid: code })} />
      <fieldset className="space-y-2">
        <legend className="mb-1 text-14 font-semibold text-text-2">{t("patrol.mode")}</legend>
        {patrolModes.map((each) => (
          <label
            key={each}
            className={classNames(
              "flex min-h-16 items-center gap-3 rounded-3 border bg-surface px-4 py-2.5",
              each === mode ? "border-accent" : "border-line-strong",
            )}
          >
            <input type="radio" name="mode" checked={each === mode} onChange={() => setMode(each)} className="size-5" />
            <span>
              <b className="block">{t(`patrol.modes.${each}`)}</b>
              <span className="block text-14 text-text-2">{t(`patrol.modeNote.${each}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {mode === "zones" && (
        <>
          <Field label={t("patrol.startsAt")} note={t("patrol.startsAtNote")}>
            {(control) => (
              <Input
                {...control}
                type="time"
                className="h-12 text-16"
                value={startsAt}
                onChange={({ target }) => setStartsAt(target.value)}
              />
            )}
          </Field>
          <Button size="large" className="w-full" onClick={() => void setView({ patrol: "zones", grid })}>
            <Spline aria-hidden className="size-5" />
            {t("patrol.zones.open")}
          </Button>
        </>
      )}
      {mode === "stops" && (
        <fieldset>
          <legend className="mb-1 text-14 font-semibold text-text-2">{t("patrol.stopKinds")}</legend>
          <div className="flex flex-wrap gap-2">
            {plannedStopKinds.map((kind) => (
              <ChoiceChip
                key={kind}
                chosen={stops.includes(kind)}
                onChoose={() => setStops(plannedStopKinds.filter((each) => stops.includes(each) !== (each === kind)))}
              >
                {t(`patrol.stopKind.${kind}`)}
              </ChoiceChip>
            ))}
          </div>
          {stops.includes("hot-spot") && <p className="mt-1 text-14 text-text-2">{t("patrol.hotSpotNote")}</p>}
        </fieldset>
      )}
      {mode === "stops" && (
        <fieldset>
          <legend className="mb-1 text-14 font-semibold text-text-2">{t("patrol.minutes")}</legend>
          <div className="flex flex-wrap gap-2">
            {budgets.map((minutes) => (
              <Button
                key={minutes ?? "none"}
                className="h-11"
                aria-pressed={minutes === budgetMinutes}
                look={minutes === budgetMinutes ? "primary" : "secondary"}
                onClick={() => setBudget(minutes)}
              >
                {minutes === null ? t("patrol.noLimit") : t("patrol.minutesOption", { minutes })}
              </Button>
            ))}
          </div>
        </fieldset>
      )}
      <fieldset>
        <legend className="mb-1 text-14 font-semibold text-text-2">{t("patrol.walkers")}</legend>
        <div className="grid grid-cols-6 gap-2">
          {parties.map((count) => (
            <Button
              key={count}
              className="h-11 justify-center"
              aria-label={t("patrol.walkerCount", { count })}
              aria-pressed={count === walkers}
              look={count === walkers ? "primary" : "secondary"}
              onClick={() => setWalkers(count)}
            >
              {count}
            </Button>
          ))}
        </div>
        {walkers > 1 && <p className="mt-1 text-14 text-text-2">{t(`patrol.walkersNote.${mode}`)}</p>}
      </fieldset>
      <label className="flex min-h-12 items-center gap-3">
        <input type="checkbox" checked={returns} onChange={() => setReturns(!returns)} className="size-5" />
        {t("patrol.returns")}
      </label>
      <Button size="large" className="w-full" busy={here.pending} onClick={here.locate}>
        <LocateFixed aria-hidden className="size-5" />
        {here.position ? t("field.locatedHere") : t("patrol.startHere")}
      </Button>
      {here.failed && <p className="text-14 text-text-2">{t("patrol.noPosition")}</p>}
      {plan.isError && (
        <p role="alert" className="rounded-control bg-late-soft px-3 py-2 text-14 text-due-late-text">
          {t(`errors.${errorCodeOf(plan.error)}`)}
        </p>
      )}
      <Button look="primary" size="large" className="w-full" busy={plan.isPending} onClick={() => plan.mutate()}>
        <Route aria-hidden className="size-5" />
        {t("patrol.make")}
      </Button>
    </div>
  );
}

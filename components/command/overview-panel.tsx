"use client";

import { useTranslations } from "next-intl";
import { onDemand } from "../shared/on-demand";
import { useSession } from "../shell/shell-session";
import { Segmented } from "../ui/segmented";
import { OpenCasesOverview } from "./open-cases-overview";
import { figurePanels, noFigure, useFiguresView } from "./use-figures-view";

// Asked for now and then; the desk stands without them.
const AssessmentPanel = onDemand(() => import("./assessment-panel").then((module) => module.AssessmentPanel));
const CampaignsPanel = onDemand(() => import("./campaigns/campaigns-panel").then((module) => module.CampaignsPanel));
const DueRevisits = onDemand(() => import("./due-revisits").then((module) => module.DueRevisits));
const DuePlaces = onDemand(() => import("./due-places").then((module) => module.DuePlaces));
const FigureCases = onDemand(() => import("./figure-cases").then((module) => module.FigureCases));
const LatenessBoard = onDemand(() => import("./lateness-board").then((module) => module.LatenessBoard));
const MissedVisits = onDemand(() => import("./missed-visits").then((module) => module.MissedVisits));
const RatesPanel = onDemand(() => import("./rates-panel").then((module) => module.RatesPanel));

/** Beside the map while no case is chosen: what is open, what is late, how well the loop works, the month's assessment. */
export function OverviewPanel() {
  const t = useTranslations("command.figures");
  const { role } = useSession();
  const [view, setView] = useFiguresView();
  // A department works on its own cases; the city's figures are not its business.
  const panels = role === "department" ? (["open"] as const) : figurePanels;
  const panel = panels.find((one) => one === view.panel) ?? "open";
  const isOpened = view.indicator !== null || view.lateness !== null || view.figure !== null;
  return (
    <section aria-label={t("panel.title")} className="flex h-full flex-col">
      <header className="flex h-12 shrink-0 items-center border-b border-line px-3">
        <Segmented
          label={t("panel.title")}
          value={panel}
          options={panels.map((value) => ({ value, label: t(`panel.${value}`) }))}
          onChange={(next) => void setView({ panel: next, ...noFigure, campaign: null })}
        />
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto">
        {panel === "open" && <OpenCasesOverview />}
        {panel === "open" && role === "department" && <DueRevisits />}
        {panel !== "open" && isOpened && <FigureCases />}
        {panel === "lateness" && !isOpened && <LatenessBoard />}
        {panel === "lateness" && !isOpened && role === "commander" && (
          <>
            <DueRevisits />
            <MissedVisits />
            <DuePlaces />
          </>
        )}
        {panel === "rates" && !isOpened && <RatesPanel />}
        {panel === "assessment" && !isOpened && <AssessmentPanel />}
        {panel === "campaigns" && !isOpened && <CampaignsPanel />}
      </div>
    </section>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { IncidentInspector } from "../incident/incident-inspector";
import { useSession } from "../shell/shell-session";
import { classNames } from "../ui/class-names";
import { IncidentQueue } from "./incident-queue";
import { NewCaseDialog } from "./new-case-dialog";
import { OpenCasesOverview } from "./open-cases-overview";
import { useQueueView } from "./use-queue-view";

/** Queue, and beside it the chosen case or, with none chosen, what is open. Below 1024 px the case lies over the queue. */
export function CommandWorkspace() {
  const t = useTranslations("command");
  const { role } = useSession();
  const [view, setView] = useQueueView();
  const close = () => void setView({ case: null });
  return (
    <div className="relative flex size-full bg-surface">
      <div className="min-w-0 flex-1">
        <IncidentQueue />
      </div>
      <aside
        aria-label={t("overview")}
        className={classNames(
          "w-96 shrink-0 border-l border-line max-lg:absolute max-lg:inset-0 max-lg:w-full max-lg:border-0",
          view.case === null && "max-lg:hidden",
        )}
      >
        {view.case === null ? (
          <OpenCasesOverview />
        ) : (
          <IncidentInspector key={view.case} id={view.case} onClose={close} />
        )}
      </aside>
      {role === "commander" && (
        <NewCaseDialog
          open={view.new !== null}
          onClose={() => void setView({ new: null })}
          onCreated={(id) => void setView({ new: null, tab: "waiting", case: id })}
        />
      )}
    </div>
  );
}

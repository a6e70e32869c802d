"use client";

import { useTranslations } from "next-intl";
import { useArea } from "../../shell/use-area";
import { classNames } from "../../ui/class-names";
import { Dialog } from "../../ui/dialog";
import { Notice } from "../../ui/notice";
import { useOpenIncidents } from "../use-queue";
import { HandOverList } from "./hand-over-list";
import { NewHandOver } from "./new-hand-over";
import { OpenHandOver } from "./open-hand-over";
import { useHandOverView } from "./use-hand-over-view";

interface HandOverProps {
  onOpenCase: (id: string) => void;
}

/** Notes of the shifts on one side; on the other the one that is read or written. On a phone one of the two. */
export function HandOver({ onOpenCase }: HandOverProps) {
  const t = useTranslations();
  const [note, setNote] = useHandOverView();
  const [chosenArea] = useArea();
  const area = chosenArea ?? undefined;
  const { data: cases = [] } = useOpenIncidents(area);
  const isList = note === null || note === "list";
  return (
    <Dialog
      open={note !== null}
      onClose={() => void setNote(null)}
      title={t("handOver.title")}
      description={t("handOver.note")}
      closeLabel={t("common.close")}
      width="full"
    >
      <div className="flex min-h-0 border-t border-line">
        <div
          className={classNames(
            "h-[36rem] max-h-full w-72 shrink-0 overflow-y-auto border-r border-line max-md:w-full max-md:border-0",
            !isList && "max-md:hidden",
          )}
        >
          <HandOverList area={area} selected={note} onSelect={(id) => void setNote(id)} />
        </div>
        <div className={classNames("h-[36rem] max-h-full min-w-0 flex-1 overflow-y-auto", isList && "max-md:hidden")}>
          {isList && (
            <Notice kind="empty" title={t("handOver.chooseTitle")}>
              {t("handOver.chooseText")}
            </Notice>
          )}
          {note === "new" && (
            <NewHandOver
              area={area}
              cases={cases}
              onDone={(id) => void setNote(id)}
              onBack={() => void setNote("list")}
            />
          )}
          {!isList && note !== "new" && (
            <OpenHandOver
              key={note}
              id={note}
              cases={cases}
              onBack={() => void setNote("list")}
              onOpenCase={(id) => {
                void setNote(null);
                onOpenCase(id);
              }}
            />
          )}
        </div>
      </div>
    </Dialog>
  );
}

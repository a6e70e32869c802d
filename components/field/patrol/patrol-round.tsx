"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { saveAndSend } from "@/lib/client/offline/outbox";
import { type Patrol, patrolSchema } from "@/lib/contracts/patrols/patrol";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { showToast } from "../../ui/toast-store";
import { NotSaved } from "../not-saved";
import { PatrolFacts } from "./patrol-facts";
import { PatrolMap } from "./patrol-map";
import { PatrolResult } from "./patrol-result";
import { PatrolWalk } from "./patrol-walk";
import { usePatrolWalk } from "./use-patrol-walk";

/** Map above, what to do below. */
export function PatrolRound({ patrol, label }: { patrol: Patrol; label: string }) {
  const t = useTranslations();
  const queries = useQueryClient();
  const walk = usePatrolWalk(patrol);
  const [reportKey] = useState(() => crypto.randomUUID());
  const [ending, setEnding] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const isDone = patrol.status === "done";
  const walked = useMemo(
    () => (isDone ? new Set(patrol.coveredRoadIds) : walk.walkedIds),
    [isDone, patrol.coveredRoadIds, walk.walkedIds],
  );
  const checkIns = isDone ? patrol.checkIns : walk.run?.checkIns;
  const done = useMemo(() => new Set(checkIns?.map(({ stop }) => stop)), [checkIns]);
  const finish = async () => {
    if (!walk.run) return;
    setBusy(true);
    setFailure(null);
    const { ids, share } = walk.total();
    const body = {
      startedAt: walk.run.startedAt,
      endedAt: new Date().toISOString(),
      coveredRoadIds: ids,
      coveredShare: Math.min(1, share),
      checkIns: walk.run.checkIns,
    };
    const act = { kind: "patrol" as const, title: `${t("patrol.title")} ${label}`, ifMatch: null, photos: [], body };
    const path = `/api/patrols/${patrol.id}/report`;
    const sent = await saveAndSend({ ...act, path }, reportKey).catch((error: unknown) => {
      // No room on the phone, or refused: the walk stays as it is, and may be ended again.
      setFailure(error);
      setBusy(false);
      return undefined;
    });
    if (sent === undefined) return;
    const answer = patrolSchema.safeParse(sent);
    // It is in the outbox or on the server now; the phone need not remember the walk any longer.
    walk.forget();
    if (answer.success) queries.setQueryData(["patrol", patrol.id], answer.data);
    showToast("done", t(answer.success ? "patrol.sent" : "patrol.kept"));
    await queries.invalidateQueries({ queryKey: ["patrols"] });
    setEnding(false);
    setBusy(false);
  };
  return (
    <>
      <div className="min-h-0 flex-1 print:h-96 print:flex-none">
        <PatrolMap patrol={patrol} walked={walked} done={done} />
      </div>
      <div className="max-h-[48%] shrink-0 overflow-y-auto border-t border-line bg-surface print:max-h-none">
        {walk.run ? (
          <PatrolWalk patrol={patrol} walk={walk} onFinish={() => setEnding(true)} />
        ) : (
          <>
            {isDone && <PatrolResult patrol={patrol} />}
            <PatrolFacts patrol={patrol} onStart={walk.start} />
          </>
        )}
      </div>
      <Dialog
        open={ending}
        onClose={() => setEnding(false)}
        title={t("patrol.finishTitle")}
        closeLabel={t("common.close")}
      >
        <div className="space-y-4 px-5 pb-5">
          <p className="text-14 text-text-2">{t("patrol.finishText")}</p>
          {failure !== null && <NotSaved error={failure} />}
          <Button look="primary" size="large" className="w-full" busy={busy} onClick={() => void finish()}>
            {t("patrol.finish")}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

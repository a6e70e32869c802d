"use client";

import { Camera, Footprints, HeartHandshake, Store, TriangleAlert } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useStore } from "zustand";
import { outboxStore, resendEntry, syncOutbox } from "@/lib/client/offline/outbox";
import type { OutboxEntry } from "@/lib/client/offline/outbox-entry";
import { problemKey } from "@/lib/client/offline/problem-key";
import { Button } from "../../ui/button";
import { FieldSection } from "../field-section";
import { ConflictCard } from "./conflict-card";
import { DiscardButton } from "./discard-button";

const icons = {
  report: Camera,
  hazard: TriangleAlert,
  inspection: TriangleAlert,
  visit: HeartHandshake,
  "place-check": Store,
  patrol: Footprints,
} as const;

/** Everything that is saved on this device and not sent, oldest first; conflicts on top, side by side. */
export function OutboxSection() {
  const t = useTranslations();
  const { entries, unreadable, sending, waitingFor } = useStore(outboxStore);
  if (entries.length + unreadable === 0) return null;
  const conflicts = entries.filter(({ state }) => state === "conflict");
  const others = entries.filter(({ state }) => state !== "conflict");
  return (
    <>
      {conflicts.map((entry) => (
        <ConflictCard key={entry.id} entry={entry} />
      ))}
      <FieldSection title={t("outbox.title", { count: entries.length })} aside={t("outbox.order")}>
        <p className="px-3.5 pt-3 text-14 text-text-2">
          {t(waitingFor === "signed-out" ? "outbox.signedOut" : "outbox.safe")}
        </p>
        {entries.some(({ act }) => act === null) && (
          <p className="px-3.5 pt-1 text-14 text-text-2">{t("outbox.locked")}</p>
        )}
        {unreadable > 0 && (
          <p role="alert" className="px-3.5 pt-1 text-14 text-due-late-text">
            {t("outbox.unreadable", { count: unreadable })}
          </p>
        )}
        <ul>
          {others.map((entry) => (
            <Waiting key={entry.id} entry={entry} />
          ))}
        </ul>
        <div className="p-3.5">
          <Button size="large" className="w-full" busy={sending} onClick={() => void syncOutbox()}>
            {t("outbox.sendNow")}
          </Button>
        </div>
      </FieldSection>
    </>
  );
}

function Waiting({ entry }: { entry: OutboxEntry }) {
  const t = useTranslations();
  const format = useFormatter();
  const { kind, act, savedAt, photos, state, problem } = entry;
  const Icon = icons[kind];
  const bytes = photos.reduce((sum, photo) => sum + photo.bytes, 0);
  const size = bytes === 0 ? "" : ` · ${t("outbox.photos", { count: photos.length, size: (bytes / 1e6).toFixed(1) })}`;
  return (
    <li className="border-b border-line px-3.5 py-3 last:border-0">
      <p className="flex items-center gap-3">
        <Icon aria-hidden className="size-5 shrink-0 text-text-2" />
        <span className="min-w-0 flex-1">
          <b className="block truncate">{act?.title ?? t("outbox.sealed")}</b>
          <span className="block text-14 text-text-2">
            {t(`outbox.kind.${kind}`)}
            {size}
          </span>
        </span>
        <span className="text-14 text-text-2">{format.dateTime(new Date(savedAt), { timeStyle: "short" })}</span>
      </p>
      {state === "refused" && (
        <div className="mt-2 space-y-2">
          <p role="alert" className="text-14 text-due-late-text">
            {t("outbox.refused")} {t(`errors.${problemKey(problem)}`)}
          </p>
          <p className="flex gap-2">
            <Button className="h-11" onClick={() => void resendEntry(entry.id, entry.ifMatch)}>
              {t("outbox.again")}
            </Button>
            <DiscardButton id={entry.id} />
          </p>
        </div>
      )}
    </li>
  );
}

"use client";

import { useTranslations } from "next-intl";
import type { Incident } from "@/lib/contracts/incidents/incident";
import { Button } from "../ui/button";
import { queueSelectionStore } from "./queue-selection";

/** Begins to send what is ticked and in sight. @param rows in sight */
export function BulkDispatchButton({ rows }: { rows: readonly Incident[] }) {
  const t = useTranslations("incidents");
  const begin = (): void => {
    const { selectedIds } = queueSelectionStore.getState();
    queueSelectionStore.setState({ sending: rows.filter(({ id }) => selectedIds.has(id)) });
  };
  return (
    <Button look="primary" size="small" aria-keyshortcuts="D" title={t("pressKey", { key: "D" })} onClick={begin}>
      {t("bulk.open")}
    </Button>
  );
}

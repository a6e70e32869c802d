"use client";

import { useTranslations } from "next-intl";
import { saveFile } from "@/lib/client/save-file";
import type { Incident } from "@/lib/contracts/incidents/incident";
import { localTime } from "@/lib/i18n/local-time";
import { csvText } from "@/lib/kernel/csv-text";
import { useDictionary } from "../shared/use-dictionary";
import { useGridLabel } from "../shared/use-grid-label";
import { useSession } from "../shell/shell-session";
import { type CsvWords, csvColumns, csvRow } from "./queue-csv";

/**
 * Saves the rows in sight, in their order, as CSV. It is made here and not by the server, because these rows have
 * passed its walls already and "late" is a matter of this very moment: the file cannot differ from the list.
 */
export function useQueueExport(): (rows: readonly Incident[], listName: string) => void {
  const t = useTranslations();
  const { nameOf } = useDictionary("incident-category");
  const gridLabel = useGridLabel();
  const { name } = useSession();
  const words: CsvWords = {
    category: (code) => `${nameOf(code.slice(0, 2))} / ${nameOf(code)}`,
    severity: (severity) => t(`incidents.severity.${String(severity) as "1" | "2" | "3" | "4"}`),
    status: (status) => t(`incidents.status.${status}`),
    source: (source) => t(`incidents.source.${source}`),
    grid: gridLabel,
    time: (at) => {
      const { day, clockWithSeconds } = localTime(new Date(at));
      return `${day} ${clockWithSeconds}`;
    },
  };
  return (rows, listName) => {
    const header = csvColumns.map((column) => t(`command.csv.${column}`));
    const { day, clockWithSeconds } = localTime(new Date());
    // Who saved it and when stays with the file.
    const fileName = `${t("command.queue")}-${listName}-${day}-${clockWithSeconds.replaceAll(":", "")}-${name}.csv`;
    saveFile(fileName, "text/csv;charset=utf-8", csvText([header, ...rows.map((row) => csvRow(row, words))]));
  };
}

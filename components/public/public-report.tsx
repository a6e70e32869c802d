"use client";

import { useState } from "react";
import type { DictionaryItem } from "../shared/use-dictionary";
import { PublicReportForm } from "./public-report-form";
import { ReportTaken } from "./report-taken";

/** The form; then what to keep of the report. */
export function PublicReport({ categories }: { categories: readonly DictionaryItem[] }) {
  const [taken, setTaken] = useState<{ number: string; code: string } | null>(null);
  return taken ? (
    <ReportTaken {...taken} onAnother={() => setTaken(null)} />
  ) : (
    <PublicReportForm categories={categories} onTaken={setTaken} />
  );
}

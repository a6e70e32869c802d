"use client";

import { useTranslations } from "next-intl";

const severities = [1, 2, 3, 4] as const;

/** How severe a case is, for a select. */
export function SeverityOptions() {
  const t = useTranslations("incidents.severity");
  return severities.map((severity) => (
    <option key={severity} value={severity}>
      {t(`${severity}`)}
    </option>
  ));
}

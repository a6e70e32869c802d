"use client";

import { Download, FileSpreadsheet, Printer, SquareDashedBottom } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "../ui/icon-button";
import { Menu, MenuItem } from "../ui/menu";
import { usePlanExport } from "./use-plan-export";

const iconStyle = "size-4";

/** What can be taken along of a plan: its grids, what it changes, and a report on paper. */
export function ExportMenu() {
  const t = useTranslations("planEditor.export");
  const { savePlan, saveChanges, saveSuccessions, openReport } = usePlanExport();
  const trigger = (
    <IconButton label={t("title")} title={t("title")} className="pointer-coarse:size-11">
      <Download aria-hidden className={iconStyle} />
    </IconButton>
  );
  return (
    <Menu trigger={trigger} align="start">
      <MenuItem icon={<Download aria-hidden className={iconStyle} />} onSelect={savePlan}>
        {t("plan")}
      </MenuItem>
      {saveChanges && (
        <MenuItem icon={<SquareDashedBottom aria-hidden className={iconStyle} />} onSelect={saveChanges}>
          {t("changes")}
        </MenuItem>
      )}
      {saveSuccessions && (
        <MenuItem icon={<FileSpreadsheet aria-hidden className={iconStyle} />} onSelect={saveSuccessions}>
          {t("successions")}
        </MenuItem>
      )}
      <MenuItem icon={<Printer aria-hidden className={iconStyle} />} onSelect={openReport}>
        {t("report")}
      </MenuItem>
    </Menu>
  );
}

"use client";

import { ClipboardList, Route } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { onDemand } from "../shared/on-demand";
import { IconButton } from "../ui/icon-button";
import { Menu, MenuItem } from "../ui/menu";

const DispatchRulesDialog = onDemand(
  () => import("./dispatch-rules/dispatch-rules-dialog").then((module) => module.DispatchRulesDialog),
  "floating",
);

/** What the desk keeps beside its cases; each is loaded when it is opened first. */
export function DeskMenu() {
  const t = useTranslations();
  const [opened, setOpened] = useState<"rules" | null>(null);
  const close = () => setOpened(null);
  return (
    <>
      <Menu
        trigger={
          <IconButton label={t("rules.deskMenu")}>
            <ClipboardList aria-hidden className="size-4" />
          </IconButton>
        }
      >
        <MenuItem icon={<Route aria-hidden className="size-4" />} onSelect={() => setOpened("rules")}>
          {t("rules.title")}
        </MenuItem>
      </Menu>
      {opened === "rules" && <DispatchRulesDialog open onClose={close} />}
    </>
  );
}

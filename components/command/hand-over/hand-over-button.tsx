"use client";

import { ArrowLeftRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useShortcut } from "@/lib/client/use-shortcut";
import { IconButton } from "../../ui/icon-button";
import { useHandOverView } from "./use-hand-over-view";

/** Opens the hand-overs, by the mouse or with 0. */
export function HandOverButton() {
  const t = useTranslations("handOver");
  const [, setNote] = useHandOverView();
  const open = () => void setNote("list");
  useShortcut("0", open);
  return (
    <IconButton label={t("title")} aria-keyshortcuts="0" onClick={open}>
      <ArrowLeftRight aria-hidden className="size-4" />
    </IconButton>
  );
}

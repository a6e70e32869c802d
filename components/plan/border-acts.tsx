"use client";

import { useTranslations } from "next-intl";
import { borderActs } from "@/lib/client/plan/border-steps";
import { Button } from "../ui/button";
import { useEditor, usePlanEditing } from "./plan-editing";

/** What can be done with the border in the hand. */
export function BorderActs() {
  const t = useTranslations("planEditor.border");
  const { editor } = usePlanEditing();
  const border = useEditor((view) => view.border);
  if (border === null) return null;
  return (
    <span className="flex flex-wrap gap-1.5">
      {borderActs.map((act) => (
        <Button
          key={act}
          size="small"
          title={t(`what.${act}`)}
          disabled={act === "follow" && border.lines.length === 0}
          onClick={() => editor.actOnBorder(act)}
          className="disabled:opacity-40"
        >
          {t(act)}
        </Button>
      ))}
    </span>
  );
}

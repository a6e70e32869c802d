import type { useTranslations } from "next-intl";
import { communityCodes } from "@/lib/grid/codes/code-rule";
import { freeGround } from "@/lib/grid/free-ground";

interface Named {
  code: string;
  /** That a plan gives a layer's unit. */
  name?: string | undefined;
}

/** `005` of a grid; the name of a layer's unit, or `XF-005`; `新 1` of a cell without a code yet, `空白地` of ground that no unit has. */
export function shortCellName({ code, name }: Named, t: ReturnType<typeof useTranslations<"planEditor">>): string {
  if (code === freeGround) return t("freeGround");
  if (communityCodes.isCode(code)) return code.slice(-3);
  return name ?? (code.startsWith("new-") ? t("newCell", { serial: code.slice("new-".length) }) : code);
}

import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { mayOpen, type Workspace } from "@/components/shell/workspaces";
import { Notice } from "@/components/ui/notice";
import type { Actor } from "@/lib/access/actor";
import { requireActor } from "./require-actor";

/** Draws a workspace for those whose role includes it, and says so to the others. */
export async function portalPage(
  workspace: Workspace,
  draw: (actor: Actor) => ReactNode | Promise<ReactNode>,
): Promise<ReactNode> {
  const actor = await requireActor();
  if (mayOpen(actor.role, workspace)) return draw(actor);
  const t = await getTranslations("common");
  return (
    <Notice kind="forbidden" whole title={t("forbiddenTitle")} className="h-full justify-center">
      {t("forbiddenText", { role: t(`role.${actor.role}`) })}
    </Notice>
  );
}

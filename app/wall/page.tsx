import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { WallDoor } from "@/components/wall/wall-door";
import { WallScreen } from "@/components/wall/wall-screen";
import type { Role } from "@/lib/access/role";
import { currentActor } from "@/lib/server/auth/current-actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("wall"))("title") };
}

const viewers: ReadonlySet<Role> = new Set<Role>(["commander", "leader", "wall"]);

export default async function WallPage() {
  const actor = await currentActor();
  if (!actor) return <WallDoor />;
  if (viewers.has(actor.role)) return <WallScreen role={actor.role} />;
  const t = await getTranslations("common");
  return (
    <Notice kind="forbidden" whole title={t("forbiddenTitle")} className="h-dvh justify-center">
      {t("forbiddenText", { role: t(`role.${actor.role}`) })}
    </Notice>
  );
}

"use client";

import { Cctv, Map, ShieldCheck, Siren, SlidersHorizontal, Smartphone } from "lucide-react";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { classNames } from "../ui/class-names";
import { ProductMark } from "../ui/product-mark";
import { PageLink } from "./page-link";
import { useSession } from "./shell-session";
import { homeOf, mayOpen, type Workspace } from "./workspaces";

export const workspaceIcons = {
  command: Siren,
  plan: Map,
  field: Smartphone,
  coverage: Cctv,
  audit: ShieldCheck,
  admin: SlidersHorizontal,
} as const;

const upper: readonly Workspace[] = ["command", "plan", "field", "coverage"];
const lower: readonly Workspace[] = ["audit", "admin"];

/** 56 px at the left of a desk; a bar at the bottom of a phone or tablet. */
export function WorkspaceRail({ className }: { className?: string }) {
  const t = useTranslations("shell");
  const { role } = useSession();
  return (
    <nav
      aria-label={t("navigation")}
      className={classNames(
        "flex border-line bg-sunken max-lg:order-last max-lg:justify-around max-lg:border-t max-lg:pb-[env(safe-area-inset-bottom)] lg:row-span-2 lg:flex-col lg:items-center lg:border-r lg:pb-2",
        className,
      )}
    >
      <PageLink
        href={`/${homeOf(role)}`}
        aria-label={t("home")}
        className="hidden h-12 w-14 place-items-center lg:grid"
      >
        <ProductMark />
      </PageLink>
      {upper
        .filter((workspace) => mayOpen(role, workspace))
        .map((workspace) => (
          <RailLink key={workspace} workspace={workspace} />
        ))}
      <span className="hidden flex-1 lg:block" />
      {lower
        .filter((workspace) => mayOpen(role, workspace))
        .map((workspace) => (
          <RailLink key={workspace} workspace={workspace} />
        ))}
    </nav>
  );
}

function RailLink({ workspace }: { workspace: Workspace }) {
  const t = useTranslations("shell.workspace");
  const current = usePathname().split("/")[1] === workspace;
  const Icon = workspaceIcons[workspace];
  return (
    <PageLink
      href={`/${workspace}`}
      aria-current={current ? "page" : undefined}
      className={classNames(
        "flex h-12 w-13.5 flex-col items-center justify-center gap-0.5 rounded-2 text-11 [:lang(en)_&]:tracking-tighter max-lg:h-14 max-lg:w-20 lg:mt-1",
        current ? "bg-accent-soft font-semibold text-accent max-lg:bg-transparent" : "text-text-2 hover:text-text",
      )}
    >
      <Icon aria-hidden className="size-5" strokeWidth={1.67} />
      {t(workspace)}
    </PageLink>
  );
}

"use client";

import { Languages, LogOut, Moon, ShieldCheck, Sun } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { GridFigures } from "@/lib/contracts/grids/grid-figures";
import { useAreaNames } from "../shared/use-area-names";
import { useShellActions } from "../shell/shell-actions";
import { useSession } from "../shell/shell-session";
import { Button } from "../ui/button";
import { FieldSection } from "./field-section";
import { OutboxSection } from "./outbox/outbox-section";
import { PackSection } from "./pack/pack-section";
import { TextSizeRow } from "./text-size-row";

/** Who I am, which grids are mine, what I did, and how the app looks. */
export function MeView({ grids }: { grids: readonly GridFigures[] }) {
  const t = useTranslations();
  const session = useSession();
  const areaNames = useAreaNames();
  const { setTheme, switchLanguage, signOut } = useShellActions();
  const row = "flex min-h-14 items-center justify-between gap-4 border-b border-line px-3.5 last:border-0";
  return (
    <>
      <header className="pt-5">
        <h1 className="text-28">{session.name}</h1>
        <p className="text-text-2">
          {t(`common.role.${session.role}`)} · {session.office}
        </p>
      </header>
      <OutboxSection />
      <PackSection grids={grids} />
      <FieldSection title={t("shell.scope")}>
        <p className="px-3.5 py-3.5">{areaNames(session.scope)}</p>
      </FieldSection>
      <FieldSection title={t("field.settings")}>
        <Link href="/audit" className={row}>
          <span className="flex items-center gap-3">
            <ShieldCheck aria-hidden className="size-5 text-text-2" />
            {t("field.myRecord")}
          </span>
        </Link>
        <div className={row}>
          <span>{t("shell.theme")}</span>
          <span className="flex gap-2">
            <Button className="h-11" onClick={() => setTheme("light")}>
              <Sun aria-hidden className="size-4.5" />
              {t("shell.themeLight")}
            </Button>
            <Button className="h-11" onClick={() => setTheme("dark")}>
              <Moon aria-hidden className="size-4.5" />
              {t("shell.themeDark")}
            </Button>
          </span>
        </div>
        <TextSizeRow className={row} />
        <button type="button" className={`${row} w-full text-left`} onClick={switchLanguage}>
          <span className="flex items-center gap-3">
            <Languages aria-hidden className="size-5 text-text-2" />
            {t("shell.language")}
          </span>
        </button>
      </FieldSection>
      <Button size="large" className="mt-6 w-full" onClick={signOut}>
        <LogOut aria-hidden className="size-5" />
        {t("shell.signOut")}
      </Button>
    </>
  );
}

"use client";

import { Keyboard, LogOut, Megaphone } from "lucide-react";
import { useTranslations } from "next-intl";
import { Menu, MenuItem, MenuLine } from "../ui/menu";
import { levelOf } from "./shell-area";
import { useSession } from "./shell-session";
import { useSignOut } from "./use-sign-out";

export function UserMenu({ onShowShortcuts, onDrill }: { onShowShortcuts: () => void; onDrill: () => void }) {
  const t = useTranslations();
  const session = useSession();
  const signOut = useSignOut();
  const places = session.scope.map((code) => session.areas.find((area) => area.code === code)?.name ?? code);
  const trigger = (
    <button
      type="button"
      aria-label={`${t("shell.user")}: ${session.name}`}
      title={session.name}
      className="ml-1 grid size-7 shrink-0 place-items-center rounded-full bg-avatar text-12 text-white"
    >
      {session.name.slice(0, 1)}
    </button>
  );
  return (
    <Menu trigger={trigger}>
      <div className="max-w-72 px-2.5 py-2">
        <p className="text-14 font-semibold">{session.name}</p>
        <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 text-12 text-text-2">
          <dt className="text-text-3">{t("shell.role")}</dt>
          <dd>{t(`common.role.${session.role}`)}</dd>
          {session.office && (
            <>
              <dt className="text-text-3">{t("shell.office")}</dt>
              <dd>{session.office}</dd>
            </>
          )}
          <dt className="text-text-3">{t("shell.scope")}</dt>
          <dd>
            {places.join(t("shell.listSeparator"))}
            {session.scope.length === 1 && session.scope[0] && ` (${t(`common.level.${levelOf(session.scope[0])}`)})`}
          </dd>
        </dl>
      </div>
      <MenuLine />
      <MenuItem icon={<Keyboard aria-hidden className="size-4" />} onSelect={onShowShortcuts}>
        {t("shell.shortcuts")}
      </MenuItem>
      {(session.role === "commander" || session.role === "admin") && (
        <MenuItem icon={<Megaphone aria-hidden className="size-4" />} onSelect={onDrill}>
          {t("shell.drill.menu")}
        </MenuItem>
      )}
      <MenuItem icon={<LogOut aria-hidden className="size-4" />} onSelect={() => void signOut()}>
        {t("shell.signOut")}
      </MenuItem>
    </Menu>
  );
}

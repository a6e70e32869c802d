"use client";

import { useTranslations } from "next-intl";
import type { User } from "@/lib/contracts/users/user";
import { useAreaNames } from "../shared/use-area-names";
import { Tag } from "../ui/tag";

export function UserRow({ user }: { user: User }) {
  const t = useTranslations();
  const areaNames = useAreaNames();
  return (
    <>
      <span aria-hidden className="grid size-8 shrink-0 place-items-center rounded-full bg-avatar text-12 text-white">
        {user.name.slice(0, 1)}
      </span>
      <span className="min-w-0 flex-1">
        <span className="flex items-center gap-2">
          <b className="truncate">{user.name}</b>
          {user.disabledAt !== null && <Tag look="late">{t("admin.disabled")}</Tag>}
        </span>
        <span className="block truncate font-mono text-12 text-text-2">{user.username}</span>
      </span>
      <span className="hidden w-52 min-w-0 @2xl:block">
        <span className="block">{t(`common.role.${user.role}`)}</span>
        <span className="block truncate text-12 text-text-2">{user.office}</span>
      </span>
      <span className="w-40 truncate text-right text-text-2" title={user.scopes.join(" ")}>
        {areaNames(user.scopes)}
      </span>
    </>
  );
}

"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { errorCodeOf } from "@/lib/client/api-error";
import type { User } from "@/lib/contracts/users/user";
import { RelativeTime } from "../shared/relative-time";
import { useAreaNames } from "../shared/use-area-names";
import { Button } from "../ui/button";
import { IconButton } from "../ui/icon-button";
import { Tag } from "../ui/tag";
import { showToast } from "../ui/toast-store";
import { ScopeForm } from "./scope-form";
import { TokenList } from "./token-list";
import { useChangeUser } from "./use-users";

export function UserPanel({ user, onClose }: { user: User; onClose: () => void }) {
  const t = useTranslations();
  const areaNames = useAreaNames();
  const [editing, setEditing] = useState(false);
  const { toggle, setScopes } = useChangeUser(user.id);
  const failed = (error: unknown) => showToast("failed", t(`errors.${errorCodeOf(error)}`));
  const enabled = user.disabledAt === null;
  return (
    <section aria-label={user.name}>
      <header className="flex h-12 items-center gap-2 border-b border-line pr-2 pl-4">
        <h2 className="min-w-0 flex-1 truncate text-14">{user.name}</h2>
        {!enabled && <Tag look="late">{t("admin.disabled")}</Tag>}
        <IconButton label={t("common.close")} onClick={onClose}>
          <X aria-hidden className="size-4" />
        </IconButton>
      </header>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 px-4 py-3">
        <dt className="text-text-3">{t("signIn.username")}</dt>
        <dd className="font-mono">{user.username}</dd>
        <dt className="text-text-3">{t("admin.role")}</dt>
        <dd>{t(`common.role.${user.role}`)}</dd>
        <dt className="text-text-3">{t("shell.office")}</dt>
        <dd>{user.office || "–"}</dd>
        {user.disabledAt && (
          <>
            <dt className="text-text-3">{t("admin.disabledAt")}</dt>
            <dd>
              <RelativeTime at={user.disabledAt} />
            </dd>
          </>
        )}
      </dl>
      <div className="border-t border-line px-4 py-3">
        <h3 className="mb-1.5 text-13">{t("shell.scope")}</h3>
        {editing ? (
          <ScopeForm
            scopes={user.scopes}
            busy={setScopes.isPending}
            onCancel={() => setEditing(false)}
            onSave={(scopes) => setScopes.mutate(scopes, { onSuccess: () => setEditing(false), onError: failed })}
          />
        ) : (
          <div className="flex items-center gap-3">
            <p className="flex-1" title={user.scopes.join(" ")}>
              {areaNames(user.scopes)}
            </p>
            <Button size="small" onClick={() => setEditing(true)}>
              {t("admin.changeScope")}
            </Button>
          </div>
        )}
      </div>
      <TokenList userId={user.id} />
      <div className="border-t border-line px-4 py-3">
        <p className="mb-2 text-12 text-text-2">{t(enabled ? "admin.disableText" : "admin.enableText")}</p>
        <Button
          busy={toggle.isPending}
          onClick={() =>
            toggle.mutate(!enabled, {
              onSuccess: () =>
                showToast("done", t(enabled ? "admin.nowDisabled" : "admin.nowEnabled", { name: user.name })),
              onError: failed,
            })
          }
        >
          {t(enabled ? "admin.disable" : "admin.enable")}
        </Button>
      </div>
    </section>
  );
}

"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { useMemo, useState } from "react";
import { roles } from "@/lib/access/role";
import { LoadFailure } from "../shared/load-failure";
import { useListKeys } from "../shared/use-list-keys";
import { Button } from "../ui/button";
import { classNames } from "../ui/class-names";
import { Dialog } from "../ui/dialog";
import { FilterSelect } from "../ui/filter-select";
import { Notice } from "../ui/notice";
import { SkeletonRows } from "../ui/skeleton-rows";
import { VirtualList } from "../ui/virtual-list";
import { type DepartmentChoice, NewUserForm } from "./new-user-form";
import { useUsers } from "./use-users";
import { UserPanel } from "./user-panel";
import { UserRow } from "./user-row";

/** Accounts, and beside them the chosen one with its scope and tokens. */
export function UserAdmin({ departments }: { departments: readonly DepartmentChoice[] }) {
  const t = useTranslations();
  const [{ role, text, user: selected }, setView] = useQueryStates(
    { role: parseAsStringLiteral(roles), text: parseAsString.withDefault(""), user: parseAsString },
    { scroll: false },
  );
  const [creating, setCreating] = useState(false);
  const users = useUsers();
  const rows = useMemo(() => {
    const words = text.trim().toLowerCase();
    return (users.data ?? []).filter(
      (user) =>
        (role === null || user.role === role) &&
        [user.username, user.name, user.office].some((part) => part.toLowerCase().includes(words)),
    );
  }, [users.data, role, text]);
  const chosen = users.data?.find(({ id }) => id === selected);
  const select = (id: string | null) => void setView({ user: id });
  useListKeys({ ids: rows.map(({ id }) => id), selected, onSelect: select });
  return (
    <div className="relative flex min-h-0 flex-1">
      <div className="@container flex min-w-0 flex-1 flex-col">
        <div className="flex flex-wrap items-center gap-2 border-b border-line px-4 py-2">
          <FilterSelect
            label={t("admin.role")}
            value={role ?? ""}
            options={roles.map((value) => ({ value, label: t(`common.role.${value}`) }))}
            onChange={(next) => void setView({ role: roles.find((known) => known === next) ?? null })}
          />
          <input
            type="search"
            aria-label={t("admin.findUser")}
            placeholder={t("admin.findUser")}
            value={text}
            onChange={(event) => void setView({ text: event.target.value || null })}
            className="h-7 w-60 rounded-control border border-line bg-surface px-2.5 text-12 hover:border-line-strong"
          />
          <Button className="ml-auto" onClick={() => setCreating(true)}>
            <Plus aria-hidden className="size-4" />
            {t("admin.newUser")}
          </Button>
        </div>
        {users.isPending && <SkeletonRows label={t("common.loading")} rows={12} rowClassName="h-14" />}
        {users.isError && !users.data && <LoadFailure error={users.error} onRetry={() => void users.refetch()} />}
        {users.data && rows.length === 0 && (
          <Notice kind="no-match" title={t("common.noMatchTitle")}>
            {t("common.noMatchText")}
          </Notice>
        )}
        {rows.length > 0 && (
          <VirtualList
            label={t("admin.view.users")}
            items={rows}
            idOf={({ id }) => id}
            selected={selected}
            onSelect={select}
            rowRem={3.5}
            rowClassName="gap-4 px-4"
          >
            {(user) => <UserRow user={user} />}
          </VirtualList>
        )}
      </div>
      <aside
        aria-label={t("admin.account")}
        className={classNames(
          "w-96 shrink-0 overflow-y-auto border-l border-line bg-surface max-lg:absolute max-lg:inset-0 max-lg:w-full",
          !chosen && "max-lg:hidden",
        )}
      >
        {chosen ? (
          <UserPanel key={chosen.id} user={chosen} onClose={() => select(null)} />
        ) : (
          <Notice kind="empty" title={t("admin.chooseTitle")}>
            {t("admin.chooseText")}
          </Notice>
        )}
      </aside>
      <Dialog
        open={creating}
        onClose={() => setCreating(false)}
        title={t("admin.newUser")}
        closeLabel={t("common.close")}
        width="wide"
      >
        <NewUserForm
          departments={departments}
          onCancel={() => setCreating(false)}
          onCreated={(id) => {
            setCreating(false);
            select(id);
          }}
        />
      </Dialog>
    </div>
  );
}

"use client";

import { Bell, BellRing } from "lucide-react";
import { useTranslations } from "next-intl";
import { DropdownMenu } from "radix-ui";
import type { Notification } from "@/lib/contracts/notifications/notification";
import { RelativeTime } from "../shared/relative-time";
import { classNames } from "../ui/class-names";
import { IconButton } from "../ui/icon-button";
import { Menu, MenuItem, MenuLine } from "../ui/menu";
import { useGoTo } from "./address-provider";
import { useSession } from "./shell-session";
import { useDesktopNotices } from "./use-desktop-notices";
import { useNotificationWords } from "./use-notification-words";
import { useNotifications } from "./use-notifications";
import { homeOf } from "./workspaces";

const MOST_COUNTED = 99;

/** Alerts of the reader's role: how many are new, what they say, and the case they are about. */
export function NotificationBell() {
  const t = useTranslations("shell.bell");
  const { items, unread, read } = useNotifications();
  const notices = useDesktopNotices(items);
  const fresh = items.filter((item) => !item.read).map(({ id }) => id);
  return (
    <Menu
      trigger={
        <IconButton label={t("label", { count: unread })} className="relative">
          <Bell aria-hidden className="size-4" />
          {unread > 0 && (
            <span
              aria-hidden
              className="absolute top-0.5 right-0.5 grid h-4 min-w-4 place-items-center rounded-full bg-due-late px-1 text-11 font-semibold text-sym-edge"
            >
              {unread > MOST_COUNTED ? `${MOST_COUNTED}+` : unread}
            </span>
          )}
        </IconButton>
      }
    >
      <DropdownMenu.Label className="flex w-80 items-center justify-between px-2.5 py-1.5 text-12 text-text-2">
        {t("title")}
      </DropdownMenu.Label>
      {items.length === 0 && <p className="px-2.5 py-3 text-12 text-text-3">{t("empty")}</p>}
      {items.map((item) => (
        <BellItem key={item.id} item={item} onRead={() => read([item.id])} />
      ))}
      <MenuLine />
      {fresh.length > 0 && <MenuItem onSelect={() => read(fresh)}>{t("readAll")}</MenuItem>}
      <MenuItem icon={<BellRing aria-hidden className="size-4" />} onSelect={notices.toggle}>
        {t(notices.on ? "desktopOff" : "desktopOn")}
      </MenuItem>
    </Menu>
  );
}

function BellItem({ item, onRead }: { item: Notification; onRead: () => void }) {
  const t = useTranslations("shell.bell");
  const words = useNotificationWords()(item);
  const goTo = useGoTo();
  const { role } = useSession();
  const open = () => {
    if (!item.read) onRead();
    if (item.incidentId !== null) goTo(`/${homeOf(role)}?case=${item.incidentId}`);
    if (item.data.handOver !== undefined) goTo(`/${homeOf(role)}?note=${item.data.handOver}`);
  };
  return (
    <MenuItem onSelect={open}>
      <span
        aria-hidden
        className={classNames(
          "mt-1.5 size-2 shrink-0 self-start rounded-full",
          item.read ? "bg-transparent" : "bg-accent",
        )}
      />
      <span className="w-72 min-w-0 py-1">
        <span className="flex items-baseline gap-2">
          <span className={classNames("min-w-0 flex-1 truncate", !item.read && "font-semibold")}>
            {words.title}
            {!item.read && <span className="sr-only">{t("unread")}</span>}
          </span>
          <RelativeTime at={item.at} className="shrink-0 text-11 text-text-3" />
        </span>
        <span className="block truncate text-12 text-text-2">{words.detail}</span>
      </span>
    </MenuItem>
  );
}

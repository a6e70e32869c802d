"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { PanelName } from "../shell/panel-widths";
import { SidePanel } from "../shell/side-panel";
import { Button } from "../ui/button";
import { classNames } from "../ui/class-names";
import { IconButton } from "../ui/icon-button";

/** From which width on a pane stands beside the map. */
type Beside = "lg" | "xl";

const over: Record<Beside, string> = {
  lg: "max-lg:absolute! max-lg:inset-y-0 max-lg:z-10 max-lg:w-84 max-lg:max-w-full max-lg:shadow-2",
  xl: "max-xl:absolute! max-xl:inset-y-0 max-xl:z-10 max-xl:shadow-2 max-lg:w-84 max-lg:max-w-full",
};
const away: Record<Beside, string> = { lg: "max-lg:hidden", xl: "max-xl:hidden" };
const narrowOnly: Record<Beside, string> = { lg: "lg:hidden", xl: "xl:hidden" };

interface NarrowPaneProps {
  name: PanelName;
  side: "left" | "right";
  beside: Beside;
  handleLabel: string;
  /** On a narrow screen: over the map now. */
  open: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A panel beside the map; on a screen with no room for both it comes over the map when it is asked for. */
export function NarrowPane({ name, side, beside, handleLabel, open, onClose, children }: NarrowPaneProps) {
  const t = useTranslations("common");
  return (
    <SidePanel
      name={name}
      side={side}
      handleLabel={handleLabel}
      className={classNames(
        "border-line bg-surface",
        side === "left" ? "left-0 border-r" : "right-0 border-l",
        over[beside],
        !open && away[beside],
      )}
    >
      <div className="flex h-full flex-col">
        <div className={classNames("flex shrink-0 justify-end border-b border-line p-1", narrowOnly[beside])}>
          <IconButton label={t("close")} onClick={onClose}>
            <X aria-hidden className="size-4" />
          </IconButton>
        </div>
        <div className="min-h-0 flex-1">{children}</div>
      </div>
    </SidePanel>
  );
}

interface PaneButtonProps {
  beside: Beside;
  onOpen: () => void;
  children: ReactNode;
}

/** Asks for a pane where the screen is too narrow for it. */
export function PaneButton({ beside, onOpen, children }: PaneButtonProps) {
  return (
    <Button size="small" className={classNames("shadow-2", narrowOnly[beside])} onClick={onOpen}>
      {children}
    </Button>
  );
}

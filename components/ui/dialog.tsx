"use client";

import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { classNames } from "./class-names";
import { IconButton } from "./icon-button";

interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  closeLabel: string;
  /** Under the title. */
  description?: ReactNode;
  children: ReactNode;
  width?: "narrow" | "wide" | "full";
  /** Leaves out the visible title row (the title stays for screen readers). */
  bare?: boolean;
}

const widths = {
  narrow: "w-[min(30rem,calc(100vw-2rem))]",
  wide: "w-[min(44rem,calc(100vw-2rem))]",
  full: "w-[min(72rem,calc(100vw-2rem))]",
} as const;

/**
 * The browser's own modal dialog: it traps focus, closes on Esc, makes the rest inert and gives focus back.
 * (Dialog libraries add a <style> to lock scrolling, which our content security policy refuses.)
 */
export function Dialog({
  open,
  onClose,
  title,
  closeLabel,
  description,
  children,
  width = "narrow",
  bare,
}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    if (open && element && !element.open) element.showModal();
    if (!open && element?.open) element.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      className={classNames(
        "max-h-[calc(100dvh-4rem)] overflow-hidden rounded-3 bg-raised p-0 text-text shadow-2",
        bare && "mt-[12vh]",
        widths[width],
      )}
    >
      {open && (
        <div className="flex max-h-[inherit] flex-col">
          {bare ? (
            <h2 id={titleId} className="sr-only">
              {title}
            </h2>
          ) : (
            <header className="flex items-start gap-3 px-5 pt-4 pb-2">
              <div className="min-w-0 flex-1">
                <h2 id={titleId} className="text-16">
                  {title}
                </h2>
                {description && <div className="mt-0.5 text-12 text-text-2">{description}</div>}
              </div>
              <IconButton label={closeLabel} size="small" onClick={onClose}>
                <X aria-hidden className="size-4" />
              </IconButton>
            </header>
          )}
          {children}
        </div>
      )}
    </dialog>
  );
}

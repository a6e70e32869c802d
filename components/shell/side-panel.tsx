"use client";

import { type CSSProperties, type ReactNode, useRef } from "react";
import { classNames } from "../ui/class-names";
import { ResizeHandle } from "../ui/resize-handle";
import type { PanelName } from "./panel-widths";
import { usePanelWidth } from "./panel-widths-context";

interface SidePanelProps {
  name: PanelName;
  /** Which side of the workspace it stands on; its handle is on the other. */
  side: "left" | "right";
  /** Said of the handle, e.g. "Width of the list". */
  handleLabel: string;
  className?: string;
  children: ReactNode;
}

/** A panel whose width the reader sets with the mouse or the arrow keys; below 1024 px the class names say how wide. */
export function SidePanel({ name, side, handleLabel, className, children }: SidePanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const { width, setWidth, least, most, usual } = usePanelWidth(name);
  // While the mouse moves only the element changes: a render of queue and map for every pixel would stutter.
  const preview = (rem: number): void => panel.current?.style.setProperty("--panel", `${rem}rem`);
  return (
    <div
      ref={panel}
      style={{ "--panel": `${width}rem` } as CSSProperties}
      className={classNames("relative shrink-0 lg:w-(--panel)", className)}
    >
      {children}
      <ResizeHandle
        label={handleLabel}
        side={side}
        value={width}
        least={least}
        most={most}
        usual={usual}
        onPreview={preview}
        onChange={setWidth}
        className="max-lg:hidden"
      />
    </div>
  );
}

"use client";

import { type ReactNode, useEffect, useState } from "react";
import { createPortal, flushSync } from "react-dom";

/** Sheets on the page, in the order they came: that of a dialog is printed, not that of the board behind it. */
const sheets: symbol[] = [];

interface PrintSheetProps {
  children: ReactNode;
  /** It has pictures, which do not load in the moment before printing: it stands ready, hidden. */
  early?: boolean;
  className?: string;
}

/** What is printed in the place of the page (`globals.css`), however printing was asked for. It is marked only while printing. */
export function PrintSheet({ children, early = false, className = "" }: PrintSheetProps) {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const own = Symbol("sheet");
    sheets.push(own);
    const begin = () => flushSync(() => setPrinting(sheets.at(-1) === own));
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      sheets.splice(sheets.indexOf(own), 1);
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  if (!early && !printing) return null;
  return createPortal(
    <div data-print-sheet={printing || undefined} className={`hidden ${className}`}>
      {children}
    </div>,
    document.body,
  );
}

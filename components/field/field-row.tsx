import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

interface FieldRowProps {
  icon: ReactNode;
  title: string;
  detail: string;
  aside?: ReactNode;
  onOpen: () => void;
}

/** At least 60 px high: a thumb's row. */
export const FieldRow = ({ icon, title, detail, aside, onOpen }: FieldRowProps) => (
  <button
    type="button"
    onClick={onOpen}
    className="flex min-h-16 w-full items-center gap-3 border-b border-line px-3.5 py-2.5 text-left last:border-0 active:bg-sunken"
  >
    <span className="grid size-9 shrink-0 place-items-center rounded-2 bg-sunken">{icon}</span>
    <span className="min-w-0 flex-1">
      <span className="block truncate font-semibold">{title}</span>
      <span className="block truncate text-14 text-text-2">{detail}</span>
    </span>
    <span className="shrink-0 text-14 text-text-2">{aside}</span>
    <ChevronRight aria-hidden className="size-4.5 shrink-0 text-text-3" />
  </button>
);

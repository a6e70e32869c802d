import { CircleAlert, Inbox, Lock, SearchX } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

const icons = { empty: Inbox, "no-match": SearchX, error: CircleAlert, forbidden: Lock } as const;

interface NoticeProps {
  kind: keyof typeof icons;
  title: string;
  /** What it means, whether anything was lost, what to do. */
  children?: ReactNode;
  action?: ReactNode;
  className?: string;
  /** The notice is the whole page, so its title is the page's heading. */
  whole?: boolean;
}

/** A panel without content: empty, nothing matches, failed, or not for this role. */
export function Notice({ kind, title, children, action, className, whole = false }: NoticeProps) {
  const Icon = icons[kind];
  const Title = whole ? "h1" : "p";
  return (
    <div
      role={kind === "error" ? "alert" : undefined}
      className={classNames("mx-auto flex max-w-sm flex-col items-center px-6 py-12 text-center", className)}
    >
      <span
        className={classNames(
          "mb-3 grid size-10 place-items-center rounded-full bg-sunken",
          kind === "error" ? "text-due-late-text" : "text-text-3",
        )}
      >
        <Icon aria-hidden className="size-5" strokeWidth={1.6} />
      </span>
      <Title className="text-14 font-semibold">{title}</Title>
      {children && <div className="mt-1 text-13 text-balance text-text-2">{children}</div>}
      {action && <div className="mt-4">{action}</div>}
    </div>
  );
}

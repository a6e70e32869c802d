"use client";

import { CircleAlert, CircleCheck, X } from "lucide-react";
import { useEffect } from "react";
import { IconButton } from "./icon-button";
import { dismissToast, type Toast, useToasts } from "./toast-store";

export function Toaster({ closeLabel }: { closeLabel: string }) {
  const toasts = useToasts((state) => state.toasts);
  return (
    <div
      role="status"
      aria-live="polite"
      className="pointer-events-none fixed inset-x-0 bottom-20 z-50 flex flex-col items-center gap-2 px-4 lg:bottom-6"
    >
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} closeLabel={closeLabel} />
      ))}
    </div>
  );
}

function ToastCard({ toast, closeLabel }: { toast: Toast; closeLabel: string }) {
  const { id, kind, text } = toast;
  useEffect(() => {
    if (kind === "failed") return;
    const timer = setTimeout(() => dismissToast(id), 4_000);
    return () => clearTimeout(timer);
  }, [id, kind]);
  const Icon = kind === "done" ? CircleCheck : CircleAlert;
  return (
    <div className="pointer-events-auto flex max-w-lg items-center gap-2.5 rounded-2 bg-raised py-2 pr-2 pl-3.5 shadow-2">
      <Icon aria-hidden className={`size-4 shrink-0 ${kind === "done" ? "text-done" : "text-due-late-text"}`} />
      <span className="text-13">{text}</span>
      <IconButton label={closeLabel} size="small" onClick={() => dismissToast(id)}>
        <X aria-hidden className="size-3.5" />
      </IconButton>
    </div>
  );
}

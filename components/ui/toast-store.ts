import { create } from "zustand";

export interface Toast {
  id: number;
  kind: "done" | "failed";
  text: string;
}

export const useToasts = create<{ toasts: readonly Toast[] }>(() => ({ toasts: [] }));

let lastId = 0;

/** Tells the outcome of an act at the edge of the screen. Failures stay until closed. */
export function showToast(kind: Toast["kind"], text: string): void {
  lastId += 1;
  const toast = { id: lastId, kind, text };
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts.slice(-2), toast] }));
}

export const dismissToast = (id: number): void =>
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));

"use client";

import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { EditorView, PlanEditor } from "@/lib/client/plan/plan-editor";
import type { SessionView } from "@/lib/client/plan/plan-session";
import type { PlanDetail } from "@/lib/contracts/plans/plan";

export interface PlanEditing {
  editor: PlanEditor;
  detail: PlanDetail;
  /** False: a reader, or a plan that is not a draft. The map selects and measures, nothing else. */
  editable: boolean;
}

const Context = createContext<PlanEditing | null>(null);

export const PlanEditingProvider = ({ value, children }: { value: PlanEditing; children: ReactNode }) => (
  <Context value={value}>{children}</Context>
);

/** The open plan. */
export function usePlanEditing(): PlanEditing {
  const editing = useContext(Context);
  if (!editing) throw new Error("usePlanEditing is for the parts of an open plan");
  return editing;
}

export function useEditor<T>(part: (view: EditorView) => T): T {
  return useStore(usePlanEditing().editor.store, part);
}

export function useSessionView<T>(part: (view: SessionView) => T): T {
  return useStore(usePlanEditing().editor.session.store, part);
}

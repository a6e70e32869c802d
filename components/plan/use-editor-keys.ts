"use client";

import { useEffect } from "react";
import { isKeyTaken } from "@/lib/client/is-key-taken";
import type { PlanEditor } from "@/lib/client/plan/plan-editor";

/** Whole steps of 1e-7°: about half a metre, with Shift five. */
const NUDGE_STEPS = 50;
const FAR_TIMES = 10;

const arrows: Readonly<Record<string, readonly [east: number, north: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** What a key does while a plan is open; false = nothing of ours. The letters of tools are on their buttons. */
function press(editor: PlanEditor, event: KeyboardEvent): boolean {
  const { key, shiftKey } = event;
  if (event.metaKey || event.ctrlKey) {
    if (key.toLowerCase() === "y" || (key.toLowerCase() === "z" && shiftKey)) editor.redo();
    else if (key.toLowerCase() === "z") editor.undo();
    else return false;
    return true;
  }
  const arrow = arrows[key];
  const inHand = editor.grip() !== null;
  if (arrow && inHand) {
    const by = NUDGE_STEPS * (shiftKey ? FAR_TIMES : 1);
    editor.nudge(arrow[0] * by, arrow[1] * by);
    return true;
  }
  if ((key === "Delete" || key === "Backspace") && inHand) {
    editor.removeGrip();
    return true;
  }
  if (key === "," || key === ".") {
    editor.walk(key === "." ? 1 : -1);
    return true;
  }
  if (key === "Enter" && editor.store.getState().marks.line.length > 0) {
    editor.finish();
    return true;
  }
  if (key === "Escape") {
    editor.letGo();
    return true;
  }
  return false;
}

/** Undo, redo, Esc, Enter, and the vertex in the hand. Heard before the map, whose arrows would pan it away. */
export function useEditorKeys(editor: PlanEditor): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing || event.altKey || isKeyTaken(event.target)) return;
      // Enter on a button presses the button.
      if (event.key === "Enter" && event.target instanceof HTMLButtonElement) return;
      if (!press(editor, event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
  }, [editor]);
}

/** Boxes to tick take no letters. */
const editable = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], [role=menu]";

/** True while typing or with a dialog or menu open: single letters then belong to whatever has the focus. */
export function isKeyTaken(target: EventTarget | null): boolean {
  return (
    (target instanceof Element && target.closest(editable) !== null) || document.querySelector("dialog[open]") !== null
  );
}

import { saveBlob } from "./save-blob";

/** Hands a text over to the reader as a file of that name. */
export const saveFile = (name: string, type: string, text: string): void => saveBlob(name, new Blob([text], { type }));

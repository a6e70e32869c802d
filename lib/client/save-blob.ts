/** Hands a file over to the reader under that name. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the blob by the next turn; kept longer it would stay in memory until the page is left.
  setTimeout(() => URL.revokeObjectURL(address));
}

/** Hands a text over to the reader as a file of that name. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the blob by the next turn; kept longer it would stay in memory until the page is left.
  setTimeout(() => URL.revokeObjectURL(address));
}

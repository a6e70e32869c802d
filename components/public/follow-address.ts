/** Number and code stand behind the `#`, which browsers keep to themselves: no server's log ever has them. */
export const followAddress = (number: string, code: string): string =>
  `/public/follow#${new URLSearchParams({ number, code }).toString()}`;

/** What the address of this page says to follow. */
export function followedBy(hash: string): { number: string; code: string } {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  return { number: given.get("number") ?? "", code: given.get("code") ?? "" };
}

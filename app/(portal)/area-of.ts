import { areaCodeField } from "@/lib/contracts/fields";

/** What Next hands to a page of the portal. */
export interface PageInput {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The area of a page's address; what is no area code counts as none, because people edit addresses by hand. */
export function areaOf({ area }: Awaited<PageInput["searchParams"]>): string | undefined {
  return areaCodeField.safeParse(area).data;
}

import { open311Discovery } from "@/lib/contracts/open311/open311-discovery";
import { open311Definition, open311Services, serviceName } from "@/lib/contracts/open311/open311-services";
import type { Open311Language } from "@/lib/contracts/open311/open311-words";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { publicCategories } from "../public/public-categories";
import { takeFeed } from "../public/public-limits";
import type { Open311Operation } from "./open311-call";

/** The names of services, by their codes. */
export async function serviceNames(language: Open311Language): Promise<Result<(code: string) => string>> {
  const found = await publicCategories();
  if (!found.ok) return found;
  const names = new Map(found.value.map((entry) => [entry.code, serviceName(entry, language)]));
  return ok((code) => names.get(code) ?? code);
}

export const readDiscovery: Open311Operation = ({ origin, language }) =>
  Promise.resolve(ok(open311Discovery(origin, language)));

/** What can be reported today. */
export const listServices: Open311Operation = async ({ address, language }) => {
  const taken = await takeFeed(address);
  if (!taken.ok) return taken;
  const found = await publicCategories();
  return found.ok ? ok(open311Services(found.value, language)) : found;
};

export const readService: Open311Operation = async ({ address, id }) => {
  const taken = await takeFeed(address);
  if (!taken.ok) return taken;
  const found = await publicCategories();
  if (!found.ok) return found;
  const isService = found.value.some(({ code, parentCode }) => code === id && parentCode !== null);
  return isService ? ok(open311Definition(id)) : fail("not-found", { field: "service_code" });
};

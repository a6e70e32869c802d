import type { APIRequestContext } from "@playwright/test";
import { signInAs } from "./sign-in";

/** A place inside the demo city's grids: that of its newest case, to the five decimals that a screen shows. */
export async function placeOfCase(request: APIRequestContext): Promise<[longitude: number, latitude: number]> {
  await signInAs(request, "commander");
  const { items } = (await (await request.get("/api/incidents?limit=1")).json()) as {
    items: { position: [number, number] }[];
  };
  await request.dispose();
  const place = items[0]?.position;
  if (!place) throw new Error("the demo city has no case");
  const [longitude, latitude] = place;
  return [Number(longitude.toFixed(5)), Number(latitude.toFixed(5))];
}

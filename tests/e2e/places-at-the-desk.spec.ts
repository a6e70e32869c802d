import { expect, test } from "@playwright/test";
import { signInAs } from "./sign-in";

test("the command centre goes through the places that are due, by the list and on the map, and reads their checks", async ({
  page,
  context,
}) => {
  await signInAs(context.request, "commander");
  const answer = await context.request.get("/api/checked-places?limit=1");
  const [due] = ((await answer.json()) as { items: { id: string; name: string }[] }).items;
  await page.goto("/command?panel=lateness&on=places,grids");
  await expect(page.getByRole("button", { name: "重点场所", exact: true })).toHaveAttribute("aria-pressed", "true");
  const map = page.locator(".maplibregl-canvas").first();
  await expect(map).toBeVisible();
  await expect(page.getByText(/^118\.\d+°E/)).toBeVisible();
  const legend = page.getByRole("region", { name: "图例" });
  await expect(legend.getByText("场所需处理、逾期")).toBeVisible();
  // The way without a map: the list, by keys alone.
  const list = page.locator("section", { has: page.getByRole("heading", { name: "重点场所应检" }) }).last();
  const first = list.getByRole("listitem").first().getByRole("button");
  await expect(first).toContainText(due?.name ?? "");
  await first.focus();
  await page.keyboard.press("Enter");
  const card = page.getByRole("region", { name: due?.name ?? "" });
  await expect(card.getByRole("heading", { name: "历次检查" })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`place-card=${due?.id ?? ""}`));
  // The map stands over the place now; a press on it opens the same card.
  await card.getByRole("button", { name: "关闭" }).click();
  await expect(card).toBeHidden();
  await expect(async () => {
    await map.click({ timeout: 5_000 });
    await expect(page.getByRole("heading", { name: "历次检查" })).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 90_000 });
  await page.reload();
  await expect(page.getByRole("heading", { name: "历次检查" })).toBeVisible();
});

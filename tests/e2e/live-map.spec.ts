import { expect, type Page, test } from "@playwright/test";
import { placeOfCase } from "./place-of-case";
import { signInAs } from "./sign-in";

/** The promise of the live map: from commit to the eyes of everybody who looks on. */
const MOST_MILLISECONDS = 300;
const CASES = 7;

declare global {
  interface Window {
    /** When words were first read in a row of the list, by the page's own clock. */
    firstSeen: Record<string, number>;
  }
}

/** Notes in the page itself when a row is first drawn; asking from outside would add the asking to what is measured. */
const noteRows = (words: string): void => {
  window.firstSeen = {};
  const note = (): void => {
    for (const row of document.querySelectorAll('[role="option"]')) {
      const told = row.textContent.match(new RegExp(`${words} \\d+号`))?.[0];
      if (told !== undefined) window.firstSeen[told] ??= Date.now();
    }
  };
  new MutationObserver(note).observe(document, { childList: true, subtree: true, characterData: true });
};

async function openDesk(page: Page, words: string): Promise<void> {
  await page.addInitScript(noteRows, words);
  await page.goto(`/command?text=${encodeURIComponent(words)}`);
  await expect(page.getByText("实时", { exact: true })).toBeVisible();
  await expect(page.getByText("正在打开地图")).toHaveCount(0);
}

test("two browsers show the same new case within 300 ms of its commit", async ({ browser, playwright, baseURL }) => {
  const origin = baseURL ?? "";
  const [longitude, latitude] = await placeOfCase(await playwright.request.newContext({ baseURL: origin }));
  const words = `同时看到${Date.now()}`;
  const contexts = await Promise.all([0, 1].map(() => browser.newContext({ baseURL: origin })));
  const pages: Page[] = [];
  for (const context of contexts) {
    await signInAs(context.request, "commander");
    const page = await context.newPage();
    // As small as list and map stand side by side: what is drawn without a graphics card takes its time by the pixel.
    await page.setViewportSize({ width: 1024, height: 600 });
    await openDesk(page, words);
    pages.push(page);
  }

  const delays: number[][] = pages.map(() => []);
  for (let i = 0; i < CASES; i++) {
    const told = `${words} ${i}号`;
    const data = { category: "01002", description: told, position: [longitude, latitude], source: "hotline" };
    const made = await contexts[0]?.request.post("/api/incidents", { data, headers: { origin } });
    const answeredAt = Date.now();
    expect(made?.status()).toBe(201);
    for (const [at, page] of pages.entries()) {
      const seenAt = await page.waitForFunction((key) => window.firstSeen[key], told).then((seen) => seen.jsonValue());
      // The answer leaves after the commit, so the row may even be there before the answer.
      delays[at]?.push((seenAt ?? Number.POSITIVE_INFINITY) - answeredAt);
    }
  }
  // Without a graphics card some frames hold a page up; a delay of the feed itself would hold up every case.
  for (const ofOne of delays) {
    const [, second] = ofOne.toSorted((a, b) => a - b);
    expect(second).toBeLessThanOrEqual(MOST_MILLISECONDS);
  }
  for (const context of contexts) await context.close();
});

test("who is sent the address sees the same layers, time and place on the map", async ({
  browser,
  playwright,
  baseURL,
}) => {
  const origin = baseURL ?? "";
  const place = await placeOfCase(await playwright.request.newContext({ baseURL: origin }));
  const [mine, yours] = [await browser.newContext({ baseURL: origin }), await browser.newContext({ baseURL: origin })];
  await signInAs(mine.request, "commander");
  const page = await mine.newPage();
  await page.goto(`/command?at=@${place.map((degrees) => degrees.toFixed(5)).join()},14.5`);
  await expect(page.getByText("正在打开地图")).toHaveCount(0);
  const layers = page.getByRole("group", { name: "图层" });
  await layers.getByRole("button", { name: "热力" }).click();
  await layers.getByRole("button", { name: "六边形" }).click();
  await page.getByRole("button", { name: "7 天", exact: true }).click();
  await page.getByRole("button", { name: "放大", exact: true }).click();
  await expect(page).toHaveURL(/at=@[\d.]+,[\d.]+,15\.50?&.*span=7d/);

  await signInAs(yours.request, "commander");
  const copy = await yours.newPage();
  await copy.goto(page.url());
  await expect(copy.getByText("正在打开地图")).toHaveCount(0);
  const copied = copy.getByRole("group", { name: "图层" });
  for (const name of await layers.getByRole("button").allTextContents()) {
    const pressed = await layers.getByRole("button", { name, exact: true }).getAttribute("aria-pressed");
    await expect(copied.getByRole("button", { name, exact: true })).toHaveAttribute("aria-pressed", pressed ?? "");
  }
  await expect(copy.getByRole("button", { name: "7 天", exact: true })).toHaveAttribute("aria-pressed", "true");
  await expect(copy).toHaveURL(page.url());
  await mine.close();
  await yours.close();
});

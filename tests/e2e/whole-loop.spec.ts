import { expect, type Page, test } from "@playwright/test";
import { placeOfCase } from "./place-of-case";
import { signInAs } from "./sign-in";

const inspector = (page: Page) => page.getByRole("region", { name: "案卷详情" });
const row = (page: Page, words: string) => page.getByRole("option").filter({ hasText: words });

/** Takes a step that opens a dialog. @param note what the dialog asks to be written */
async function step(page: Page, name: string, note?: { label: string; text: string }): Promise<void> {
  await inspector(page).getByRole("button", { name, exact: true }).click();
  const dialog = page.getByRole("dialog");
  if (note) await dialog.getByLabel(note.label).fill(note.text);
  await dialog.getByRole("button", { name: `确认${name}` }).click();
  await expect(dialog).toHaveCount(0);
}

test("a resident's report goes from desk to crew and back to the desk until it is closed, in two browsers at once", async ({
  browser,
  playwright,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const url = baseURL ?? "";
  const position = await placeOfCase(await playwright.request.newContext({ baseURL: url }));
  const words = `水管漏水 ${Date.now()}`;
  const desk = await browser.newContext({ baseURL: url });
  const crew = await browser.newContext({ baseURL: url });
  await signInAs(desk.request, "commander");
  await signInAs(crew.request, "department");
  const [deskPage, crewPage] = [await desk.newPage(), await crew.newPage()];
  // Narrowed to the words: other tests' cases may fill the list, which draws what is in sight alone.
  const narrowed = `/command?text=${encodeURIComponent(words)}`;
  await deskPage.goto(narrowed);
  await crewPage.goto(narrowed);
  await expect(deskPage.getByText("实时", { exact: true })).toBeVisible();

  const resident = await playwright.request.newContext({ baseURL: url });
  const data = { category: "01002", description: words, position };
  const reported = await resident.post("/api/public/reports", { data, headers: { origin: url } });
  expect(reported.status()).toBe(201);
  const slip = (await reported.json()) as { number: string; code: string };

  // Nobody loads anything anew: the report arrives.
  await row(deskPage, words).click();
  await expect(inspector(deskPage).getByRole("button", { name: "立案", exact: true })).toHaveCount(0);
  await step(deskPage, "核实");
  await step(deskPage, "立案");

  const suggested = inspector(deskPage).getByRole("group", { name: "建议承办" });
  await suggested.getByRole("button", { name: /显示全部/ }).click();
  for (const ticked of await suggested.getByRole("checkbox", { checked: true }).all()) await ticked.uncheck();
  await suggested.getByRole("checkbox", { name: /区供水公司/ }).check();
  await inspector(deskPage).getByRole("button", { name: "派遣给 1 个单位" }).click();

  await row(crewPage, words).click();
  await step(crewPage, "签收");
  await expect(inspector(deskPage).getByText("已签收").first()).toBeVisible();
  await step(crewPage, "开始处置");
  await step(crewPage, "反馈结果", { label: "处置结果", text: "已更换阀门，恢复供水" });

  // Who did the work does not judge it.
  await expect(inspector(crewPage).getByText("当前没有需要您办理的步骤")).toBeVisible();
  await step(deskPage, "开始核查");
  await step(deskPage, "结案");
  await expect(inspector(deskPage).getByText("已结案").first()).toBeVisible();
  await expect(inspector(crewPage).getByText("已结案").first()).toBeVisible();

  const followed = await resident.post("/api/public/reports/follow", { data: slip, headers: { origin: url } });
  expect((await followed.json()) as object).toMatchObject({ number: slip.number, stage: "done" });
  await resident.dispose();
  await desk.close();
  await crew.close();
});

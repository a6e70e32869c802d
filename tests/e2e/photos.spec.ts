import { expect, test } from "@playwright/test";
import { jpegOf } from "./jpeg-of";
import { signInAs } from "./sign-in";

test("a grid leader reports with a photo: photo, class, send", async ({ page, context }) => {
  await signInAs(context.request, "gridleader");
  await page.goto("/field?tab=report");
  await page.locator("input[type=file]").setInputFiles(await jpegOf("before.jpg", "#806040"));
  await expect(page.getByText("第 1 张照片已上传")).toBeAttached();
  await page.getByRole("group", { name: "本网格近期多见" }).getByRole("button").first().click();
  await page.getByRole("button", { name: "发送" }).click();

  const inspector = page.getByRole("region", { name: "案卷详情" });
  await expect(inspector.getByRole("heading", { name: "照片" })).toBeVisible();
  await inspector.getByRole("button", { name: "查看上报照片 1" }).click();
  const viewer = page.getByRole("dialog", { name: "照片" });
  await expect(viewer.getByRole("img", { name: "第 1 张照片" })).toHaveJSProperty("naturalWidth", 800);
  await page.keyboard.press("Escape");
  await expect(viewer).toBeHidden();
});

test("the command centre sees a place before and after, and walks its photos by keys", async ({ page, context }) => {
  await signInAs(context.request, "commander");
  await page.goto("/command?new=1");
  const form = page.getByRole("dialog");
  await form.getByLabel("类别").selectOption({ index: 2 });
  await form.getByLabel("情况说明").fill("楼道口堆放垃圾，有照片");
  await form.locator("input[type=file]").setInputFiles(await jpegOf("before.jpg", "#806040"));
  await form.getByLabel("社区/村").selectOption({ index: 1 });
  await expect(form.getByLabel("所在网格")).toBeEnabled();
  await form.getByLabel("所在网格").selectOption({ index: 1 });
  await expect(form.getByLabel("经度")).not.toHaveValue("");
  await expect(form.getByText("第 1 张照片已上传")).toBeAttached();
  await form.getByRole("button", { name: "登记", exact: true }).click();

  const inspector = page.getByRole("region", { name: "案卷详情" });
  await inspector.getByRole("button", { name: "核实", exact: true }).click();
  const step = page.getByRole("dialog");
  await step.locator("input[type=file]").setInputFiles(await jpegOf("found.jpg", "#406080"));
  await expect(step.getByText("第 1 张照片已上传")).toBeAttached();
  await step.getByRole("button", { name: "确认核实" }).click();

  await inspector.getByRole("button", { name: "查看上报照片 1" }).click();
  const viewer = page.getByRole("dialog", { name: "照片" });
  await expect(viewer.getByRole("status")).toContainText("1 / 2");
  await page.keyboard.press("ArrowRight");
  await expect(viewer.getByRole("status")).toContainText("核实");
  await expect(viewer.getByRole("status")).toContainText("2 / 2");
});

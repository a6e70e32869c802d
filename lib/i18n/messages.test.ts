import { readdirSync, readFileSync } from "node:fs";
import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { errorCodes } from "@/lib/kernel/error-codes";
import { en } from "./messages/en";
import { zhCn } from "./messages/zh-cn";

type Tree = { readonly [key: string]: string | Tree };

const flatten = (tree: Tree, path = ""): [key: string, text: string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[path + key, value] as [string, string]] : flatten(value, `${path}${key}.`),
  );

const languages = { "zh-CN": Object.fromEntries(flatten(zhCn)), en: Object.fromEntries(flatten(en)) };

/** Names of the arguments and tags of an ICU message: `{count, plural, …}` → count, `<b>…</b>` → b. */
const argumentsOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\s*(\w+)\s*[,}]|<(\w+)>/g)].map(([, name, tag]) => name ?? tag ?? ""))].sort();

describe("messages", () => {
  it("have the same keys in both languages", () => {
    expect(Object.keys(languages.en).sort()).toEqual(Object.keys(languages["zh-CN"]).sort());
  });

  it("take the same arguments in both languages", () => {
    const taken = (texts: Record<string, string>) =>
      Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, argumentsOf(text)]));
    expect(taken(languages.en)).toEqual(taken(languages["zh-CN"]));
  });

  it("are never empty, and English holds no Chinese", () => {
    for (const texts of Object.values(languages)) {
      expect(Object.entries(texts).filter(([, text]) => text.trim() === "")).toEqual([]);
    }
    const allowed = new Set(["common.productName", "common.otherLanguage", "shell.languageShort"]);
    const chinese = Object.entries(languages.en).filter(([key, text]) => !allowed.has(key) && /\p{sc=Han}/u.test(text));
    expect(chinese).toEqual([]);
  });

  it("can be formatted", () => {
    for (const [locale, messages] of [
      ["zh-CN", zhCn],
      ["en", en],
    ] as const) {
      const t = createTranslator({
        locale,
        messages: messages as never,
        onError: (error) => expect.fail(error.message),
      });
      for (const [key, text] of Object.entries(languages[locale])) {
        const values = Object.fromEntries(argumentsOf(text).map((name) => [name, 3]));
        const tags = Object.fromEntries(
          [...text.matchAll(/<(\w+)>/g)].map(([, tag]) => [tag ?? "", (chunks: unknown) => chunks]),
        );
        expect(t.rich(key as never, { ...values, ...tags } as never)).toBeDefined();
      }
    }
  });

  it("have words for every error code", () => {
    expect(Object.keys(errorCodes).filter((code) => !(code in zhCn.errors))).toEqual([]);
  });

  it("import every namespace file", () => {
    const folder = new URL("./messages/zh-CN/", import.meta.url);
    const files = readdirSync(folder).length;
    expect(Object.keys(zhCn)).toHaveLength(files);
    for (const file of readdirSync(folder)) JSON.parse(readFileSync(new URL(file, folder), "utf8"));
  });
});

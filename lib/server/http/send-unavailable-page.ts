import type { IncomingMessage, ServerResponse } from "node:http";
import { withCharset } from "./with-charset";

const RETRY_SECONDS = 5;

/** Both languages at once: which one the reader wants may not be known when nothing else works. */
const words = [
  ["zh-CN", "数据库暂时连接不上", "已保存的内容不受影响。页面会自动重试，也可以手动刷新。"],
  [
    "en",
    "The database cannot be reached",
    "What was saved is safe. This page tries again by itself; you can also reload it.",
  ],
] as const;

/** 503 as a page that needs neither the framework nor the database, and asks again by itself. */
export function sendUnavailablePage(request: IncomingMessage, response: ServerResponse): void {
  const policy = String(request.headers["content-security-policy"] ?? "");
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
  response.writeHead(503, {
    "content-type": withCharset("text/html"),
    "cache-control": "no-store",
    "retry-after": String(RETRY_SECONDS),
  });
  response.end(`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="${RETRY_SECONDS}">
<title>方格 Fangge</title>
<style nonce="${nonce}">
body { margin: 0; min-height: 100vh; display: grid; place-content: center; gap: 2rem; padding: 1rem; font: 16px/1.6 system-ui, sans-serif; }
section { max-width: 32rem; } h1 { margin: 0; font-size: 1.25rem; } p { margin: 0.25rem 0 0; opacity: 0.75; }
</style>
</head>
<body>
${words.map(([lang, title, text]) => `<section lang="${lang}"><h1>${title}</h1><p>${text}</p></section>`).join("\n")}
</body>
</html>
`);
}

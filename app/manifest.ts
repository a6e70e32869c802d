import type { MetadataRoute } from "next";

/** Lets a phone keep the grid leader's workspace among its apps. */
const manifest = (): MetadataRoute.Manifest => ({
  id: "/field",
  name: "方格 Fangge",
  short_name: "方格",
  start_url: "/field",
  scope: "/",
  display: "standalone",
  orientation: "portrait",
  background_color: "#f6f8fa",
  theme_color: "#2456e6",
  icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" }],
});

export default manifest;

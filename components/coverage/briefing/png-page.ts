import { formatCount } from "@/lib/i18n/format-count";
import { PRINT_DPI, PRINT_RATIO, paperScale } from "@/lib/map/print/paper";
import { withDensity } from "@/lib/map/print/png-density";
import { niceScale } from "../../map/nice-scale";
import type { DrawnScene } from "./draw-scene";

interface PngWords {
  title: string;
  /** Data time, operator: one line. */
  line: string;
  watermark: string;
  metres: (count: number) => string;
  kilometres: (count: number) => string;
}

const BAND = 64;
const INK = "#12161e";

/** A drawn map and what is said of it beside it. */
export interface MapPage extends Omit<DrawnScene, "canvas"> {
  picture: ImageBitmap;
}

/** The map with a band below it (title, scale, north, data time, operator) and the watermark over it, as a PNG of 300 dpi. */
export async function pngPage({ picture, frame, ...map }: MapPage, words: PngWords): Promise<Blob> {
  const page = document.createElement("canvas");
  [page.width, page.height] = [picture.width, picture.height + BAND * PRINT_RATIO];
  const pen = page.getContext("2d");
  if (!pen) throw new Error("this browser has no canvas");
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, page.width, page.height);
  pen.drawImage(picture, 0, 0);
  pen.scale(PRINT_RATIO, PRINT_RATIO);
  const family = getComputedStyle(document.body).fontFamily;
  drawWatermark(pen, { width: frame.width, height: frame.height + BAND }, words.watermark, family);
  pen.fillStyle = INK;
  pen.font = `600 18px ${family}`;
  pen.fillText(words.title, 12, frame.height + 26, frame.width - 240);
  pen.font = `12px ${family}`;
  pen.fillText(words.line, 12, frame.height + 48, frame.width - 240);
  drawScale(pen, frame, map.pixelsPerMetre, words);
  drawNorth(pen, frame, map.bearing, family);
  const blob = await new Promise<Blob | null>((resolve) => page.toBlob(resolve, "image/png"));
  if (!blob) throw new Error("the picture was too large for this browser");
  const dense = withDensity(new Uint8Array(await blob.arrayBuffer()), PRINT_DPI);
  return new Blob([dense], { type: "image/png" });
}

type Pen = CanvasRenderingContext2D;
type Frame = DrawnScene["frame"];

function drawWatermark(pen: Pen, { width, height }: Frame, text: string, family: string): void {
  pen.save();
  pen.fillStyle = "rgb(18 22 30 / 0.11)";
  pen.font = `13px ${family}`;
  pen.rotate((-24 * Math.PI) / 180);
  for (let y = 0; y < height + width; y += 150) {
    for (let x = -height; x < width; x += 330) pen.fillText(text, x, y);
  }
  pen.restore();
}

function drawScale(pen: Pen, { width, height }: Frame, pixelsPerMetre: number, words: PngWords): void {
  const { metres, pixels } = niceScale(pixelsPerMetre);
  const [left, top] = [width - 210, height + 18];
  pen.strokeStyle = INK;
  pen.beginPath();
  pen.moveTo(left, top);
  pen.lineTo(left, top + 7);
  pen.lineTo(left + pixels, top + 7);
  pen.lineTo(left + pixels, top);
  pen.stroke();
  const length = metres < 1_000 ? words.metres(metres) : words.kilometres(metres / 1_000);
  pen.fillText(`${length} · 1 : ${formatCount(paperScale(pixelsPerMetre))}`, left, top + 28);
}

function drawNorth(pen: Pen, { width, height }: Frame, bearing: number, family: string): void {
  pen.save();
  pen.translate(width - 28, height + 38);
  pen.rotate((-bearing * Math.PI) / 180);
  pen.beginPath();
  pen.moveTo(0, -10);
  pen.lineTo(6, 12);
  pen.lineTo(0, 8);
  pen.lineTo(-6, 12);
  pen.closePath();
  pen.fill();
  pen.font = `600 11px ${family}`;
  pen.textAlign = "center";
  pen.fillText("N", 0, -14);
  pen.restore();
}

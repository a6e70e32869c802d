import { z } from "zod";

/** The Shape Detection API, which TypeScript's DOM library does not know yet. */
interface Detector {
  detect(image: ImageBitmap): Promise<unknown>;
}

const found = z.array(z.object({ rawValue: z.string() }));

function detectorOf(): (new (options: { formats: string[] }) => Detector) | null {
  const scope = globalThis as { BarcodeDetector?: new (options: { formats: string[] }) => Detector };
  return scope.BarcodeDetector ?? null;
}

/** Whether this browser reads QR codes by itself. */
export const canReadQr = (): boolean => typeof window !== "undefined" && detectorOf() !== null;

/** The text of the first QR code in a picture; null where there is none, or it is no picture. */
export async function readQr(picture: Blob): Promise<string | null> {
  const Detector = detectorOf();
  const bitmap = Detector && (await createImageBitmap(picture).catch(() => null));
  if (!Detector || !bitmap) return null;
  const codes = await new Detector({ formats: ["qr_code"] }).detect(bitmap).catch(() => []);
  bitmap.close();
  return found.safeParse(codes).data?.[0]?.rawValue ?? null;
}

import { qrCode } from "@/lib/patrol/plates/qr-code";

/** Light modules that readers want around the code. */
const QUIET = 4;

/** A QR code, black on white whatever the theme: a reader's eyes, not ours. */
export function QrImage({ text, label, className }: { text: string; label: string; className: string }) {
  const rows = qrCode(text);
  const path = rows
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : "")))
    .join("");
  const size = rows.length + 2 * QUIET;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={className}
    >
      <path d={`M0 0h${size}v${size}h-${size}z`} fill="white" />
      <path d={path} fill="black" />
    </svg>
  );
}

import { useId } from "react";

/** Who printed it and when, over all of the sheet: a copy that goes astray tells whose it was. */
export function Watermark({ text }: { text: string }) {
  const id = useId();
  return (
    <svg aria-hidden className="pointer-events-none absolute inset-0 size-full">
      <defs>
        <pattern id={id} width="330" height="150" patternUnits="userSpaceOnUse" patternTransform="rotate(-24)">
          <text x="0" y="40" fontSize="13" fill="#12161e" fillOpacity="0.11">
            {text}
          </text>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}

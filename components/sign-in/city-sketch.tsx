/** A few blocks of a city between streets and a river, one grid chosen: the product in one drawing. Decoration only. */
export const CitySketch = () => (
  <svg viewBox="0 0 640 900" preserveAspectRatio="xMidYMid slice" aria-hidden className="absolute inset-0 size-full">
    <rect width="640" height="900" className="fill-[var(--map-land)]" />
    <g transform="rotate(-8 320 450)" className="fill-[var(--map-block)]">
      {rows.map(([y, height]) =>
        columns.map(([x, width]) => <rect key={`${x} ${y}`} x={x} y={y} width={width} height={height} rx="3" />),
      )}
      <g className="fill-[var(--map-park)]">
        <rect x="196" y="196" width="176" height="164" rx="3" />
      </g>
      <g className="fill-[var(--map-building)]">
        {rows.flatMap(([y, height], row) =>
          columns.flatMap(([x, width], column) =>
            row === 1 && column === 2 ? [] : estate(x, y, width, height, (row + column) % 3),
          ),
        )}
      </g>
      <rect
        x="388"
        y="376"
        width="184"
        height="188"
        rx="3"
        fill="none"
        strokeWidth="4"
        className="stroke-[var(--boundary-selected)]"
      />
    </g>
    <path d="M-40 800C140 730 320 790 700 668V960H-40Z" className="fill-[var(--map-water)]" />
    <path d="M-40 796C140 726 320 786 700 664" fill="none" strokeWidth="5" className="stroke-[var(--map-water-line)]" />
  </svg>
);

/** Start and size of the blocks; the streets are the gaps. */
const columns: readonly (readonly [number, number])[] = [
  [-180, 168],
  [4, 176],
  [196, 176],
  [388, 184],
  [588, 190],
];
const rows: readonly (readonly [number, number])[] = [
  [-140, 320],
  [196, 164],
  [376, 188],
  [580, 176],
  [772, 180],
];

/** Slabs in rows, as the estates of the demo city stand. */
function estate(x: number, y: number, width: number, height: number, pattern: number) {
  const slabHeight = 13;
  const pitch = 27 + pattern * 5;
  const perRow = pattern === 1 ? 3 : 2;
  const slabWidth = (width - 18) / perRow - 10;
  const lines = Math.floor((height - 20) / pitch);
  return Array.from({ length: lines * perRow }, (_, index) => (
    <rect
      key={`${x} ${y} ${index}`}
      x={x + 14 + (index % perRow) * (slabWidth + 10)}
      y={y + 14 + Math.floor(index / perRow) * pitch}
      width={slabWidth}
      height={slabHeight}
      rx="1.5"
    />
  ));
}

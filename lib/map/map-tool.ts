/** Where the pointer is on the map. */
export interface MapPress {
  /** [lng, lat] */
  position: readonly [lng: number, lat: number];
  /** Pixels from the map's top left corner. */
  pixel: readonly [x: number, y: number];
  metresPerPixel: number;
  /** A finger needs more room than a mouse. */
  touch: boolean;
  shift: boolean;
  /** Lines of streets, banks and walls near the pointer, as the map has drawn them; [lng, lat]. */
  nearLines: (kinds: readonly SnapKind[]) => (readonly [number, number])[][];
}

export const snapKinds = ["roads", "water", "buildings"] as const;
export type SnapKind = (typeof snapKinds)[number];

/** What a workspace does with the pointer while one of its tools is at work. Without one the map selects things. */
export interface MapTool {
  /** True: the tool holds on, the map does not pan. */
  down: (press: MapPress) => boolean;
  move: (press: MapPress, held: boolean) => void;
  up: (press: MapPress) => void;
  click: (press: MapPress) => void;
  doubleClick: (press: MapPress) => void;
  /** The pointer has left, or a second finger came: what was begun is dropped. */
  cancel: () => void;
  cursor: () => string;
}

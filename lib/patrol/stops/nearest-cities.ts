/** The `width` nearest cities of each city, nearest first, row after row. */
export function nearestCities(count: number, cost: Float64Array, width: number): Int32Array {
  const near = new Int32Array(count * width);
  const held = new Float64Array(width);
  for (let city = 0; city < count; city++) {
    const row = city * width;
    let filled = 0;
    for (let other = 0; other < count; other++) {
      const price = cost[city * count + other]!;
      if (other === city || (filled === width && price >= held[width - 1]!)) continue;
      let place = filled === width ? width - 1 : filled++;
      for (; place > 0 && held[place - 1]! > price; place--) {
        held[place] = held[place - 1]!;
        near[row + place] = near[row + place - 1]!;
      }
      held[place] = price;
      near[row + place] = other;
    }
  }
  return near;
}

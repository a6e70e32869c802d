const UNSEEN = -1;
const OUTER = 0;
const INNER = 1;

/**
 * State of the weighted blossom algorithm: vertices 1…n, blossoms above them, both called nodes. Costs are turned into weights
 * to maximise; `#dual` keeps every edge's slack ≥ 0, and an edge may be used when its slack is 0. Every number stays whole
 * because weights are doubled.
 * Source: J. Edmonds, Paths, trees and flowers (1965); Z. Galil, Efficient algorithms for finding maximum matching in graphs
 * (ACM Computing Surveys 18, 1986), section 3.
 */
export class BlossomForest {
  readonly #n: number;
  /** One more than the highest node there can be. */
  readonly #size: number;
  #top: number;
  readonly #weight: Float64Array;
  /** For a pair of nodes, the vertices at both ends of the edge that joins them with least slack; 0 = none. */
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  /** Which child of a blossom holds a vertex. */
  readonly #childOf: Int32Array;
  readonly #dual: Float64Array;
  /** The vertex on the far side of a node's matched edge. */
  readonly #match: Int32Array;
  readonly #slackFrom: Int32Array;
  /** The outermost node that a node is in. */
  readonly #outermost: Int32Array;
  readonly #parent: Int32Array;
  readonly #label: Int32Array;
  readonly #visited: Int32Array;
  readonly #children: number[][];
  #queue: number[] = [];
  #visit = 0;

  constructor(n: number, cost: Float64Array) {
    this.#n = n;
    this.#top = n;
    const size = (this.#size = n + (n >> 1) + 2);
    this.#weight = new Float64Array((n + 1) * (n + 1));
    this.#from = new Int32Array(size * size);
    this.#to = new Int32Array(size * size);
    this.#childOf = new Int32Array(size * (n + 1));
    this.#dual = new Float64Array(size);
    this.#match = new Int32Array(size);
    this.#slackFrom = new Int32Array(size);
    this.#outermost = Int32Array.from({ length: size }, (_, node) => (node <= n ? node : 0));
    this.#parent = new Int32Array(size);
    this.#label = new Int32Array(size);
    this.#visited = new Int32Array(size);
    this.#children = Array.from({ length: size }, () => []);
    this.#load(cost);
  }

  #load(cost: Float64Array): void {
    const n = this.#n;
    let most = 0;
    for (const each of cost) if (each < Infinity && each > most) most = each;
    for (let u = 1; u <= n; u++) {
      this.#childOf[u * (n + 1) + u] = u;
      let best = -Infinity;
      for (let v = 1; v <= n; v++) {
        const price = cost[(u - 1) * n + v - 1]!;
        if (u === v || !(price < Infinity)) continue;
        const weight = 2 * (most - price);
        this.#weight[u * (n + 1) + v] = weight;
        this.#from[u * this.#size + v] = u;
        this.#to[u * this.#size + v] = v;
        if (weight > best) best = weight;
      }
      // Half the doubled weight at each end is not enough for the neighbours; the whole one is.
      this.#dual[u] = best === -Infinity ? 0 : best;
    }
  }

  /** Pairs what can be paired at once. @returns how many vertices are left */
  matchTightPairs(): number {
    let left = this.#n;
    for (let u = 1; u <= this.#n; u++) {
      for (let v = 1; v <= this.#n && this.#match[u] === 0; v++) {
        if (this.#match[v] !== 0 || this.#from[u * this.#size + v] === 0 || this.#slack(u, v) !== 0) continue;
        this.#match[u] = v;
        this.#match[v] = u;
        left -= 2;
      }
    }
    return left;
  }

  /** Finds one augmenting path and turns it over; false = there is none. */
  augmentOnce(): boolean {
    this.#label.fill(UNSEEN);
    this.#slackFrom.fill(0);
    this.#queue = [];
    for (let node = 1; node <= this.#top; node++) {
      if (this.#outermost[node] !== node || this.#match[node] !== 0) continue;
      this.#parent[node] = 0;
      this.#label[node] = OUTER;
      this.#enqueue(node);
    }
    if (this.#queue.length === 0) return false;
    for (;;) {
      if (this.#growTrees()) return true;
      const step = this.#largestStep();
      if (step === Infinity) return false;
      this.#changeDuals(step);
      if (this.#useNewTightEdges()) return true;
      for (let node = this.#n + 1; node <= this.#top; node++) {
        if (this.#outermost[node] === node && this.#label[node] === INNER && this.#dual[node] === 0) this.#expand(node);
      }
    }
  }

  partners(): Int32Array {
    return Int32Array.from({ length: this.#n }, (_, i) => this.#match[i + 1]! - 1);
  }

  /** Slack of the edge that joins two nodes. */
  #slack(a: number, b: number): number {
    const u = this.#from[a * this.#size + b]!;
    const v = this.#to[a * this.#size + b]!;
    return this.#dual[u]! + this.#dual[v]! - 2 * this.#weight[u * (this.#n + 1) + v]!;
  }

  #growTrees(): boolean {
    const n = this.#n;
    for (let next = this.#queue.pop(); next !== undefined; next = this.#queue.pop()) {
      if (this.#label[this.#outermost[next]!] === INNER) continue;
      for (let v = 1; v <= n; v++) {
        if (this.#from[next * this.#size + v] === 0 || this.#outermost[next] === this.#outermost[v]) continue;
        if (this.#slack(next, v) === 0) {
          if (this.#useEdge(next, v)) return true;
        } else this.#offerSlack(next, this.#outermost[v]!);
      }
    }
    return false;
  }

  /** How far the duals can move before something becomes tight. */
  #largestStep(): number {
    let step = Infinity;
    for (let node = 1; node <= this.#top; node++) {
      if (this.#outermost[node] !== node) continue;
      const label = this.#label[node]!;
      if (node > this.#n && label === INNER) step = Math.min(step, this.#dual[node]! / 2);
      const from = this.#slackFrom[node]!;
      if (from === 0 || label === INNER) continue;
      const slack = this.#slack(from, node);
      step = Math.min(step, label === OUTER ? slack / 2 : slack);
    }
    return step;
  }

  #changeDuals(step: number): void {
    for (let u = 1; u <= this.#n; u++) {
      const label = this.#label[this.#outermost[u]!]!;
      if (label === OUTER) this.#dual[u]! -= step;
      else if (label === INNER) this.#dual[u]! += step;
    }
    for (let b = this.#n + 1; b <= this.#top; b++) {
      if (this.#outermost[b] !== b) continue;
      if (this.#label[b] === OUTER) this.#dual[b]! += 2 * step;
      else if (this.#label[b] === INNER) this.#dual[b]! -= 2 * step;
    }
  }

  #useNewTightEdges(): boolean {
    for (let node = 1; node <= this.#top; node++) {
      const from = this.#slackFrom[node]!;
      if (this.#outermost[node] !== node || from === 0 || this.#outermost[from] === node) continue;
      if (this.#slack(from, node) !== 0) continue;
      const at = from * this.#size + node;
      if (this.#useEdge(this.#from[at]!, this.#to[at]!)) return true;
    }
    return false;
  }

  /** A tight edge out of an outer node: it grows a tree, closes a blossom, or joins two trees (true: the matching has grown). */
  #useEdge(from: number, to: number): boolean {
    const u = this.#outermost[from]!;
    const v = this.#outermost[to]!;
    if (this.#label[v] === UNSEEN) {
      this.#parent[v] = from;
      this.#label[v] = INNER;
      const mate = this.#outermost[this.#match[v]!]!;
      this.#slackFrom[v] = 0;
      this.#slackFrom[mate] = 0;
      this.#label[mate] = OUTER;
      this.#enqueue(mate);
      return false;
    }
    if (this.#label[v] !== OUTER) return false;
    const ancestor = this.#commonAncestor(u, v);
    if (ancestor === 0) {
      this.#flipPath(u, v);
      this.#flipPath(v, u);
      return true;
    }
    this.#closeBlossom(u, ancestor, v);
    return false;
  }

  #offerSlack(vertex: number, node: number): void {
    const held = this.#slackFrom[node]!;
    if (held === 0 || this.#slack(vertex, node) < this.#slack(held, node)) this.#slackFrom[node] = vertex;
  }

  #findSlack(node: number): void {
    this.#slackFrom[node] = 0;
    for (let u = 1; u <= this.#n; u++) {
      const outer = this.#outermost[u]!;
      if (this.#from[u * this.#size + node] !== 0 && outer !== node && this.#label[outer] === OUTER)
        this.#offerSlack(u, node);
    }
  }

  #enqueue(node: number): void {
    if (node <= this.#n) this.#queue.push(node);
    else for (const child of this.#children[node]!) this.#enqueue(child);
  }

  #putUnder(node: number, outermost: number): void {
    this.#outermost[node] = outermost;
    if (node > this.#n) for (const child of this.#children[node]!) this.#putUnder(child, outermost);
  }

  /** Turns a blossom's ring so that the way from its base to a child has even length. @returns that length */
  #turnTo(blossom: number, child: number): number {
    const ring = this.#children[blossom]!;
    const place = ring.indexOf(child);
    if (place % 2 === 0) return place;
    this.#children[blossom] = [ring[0]!, ...ring.slice(1).reverse()];
    return ring.length - place;
  }

  #setMatch(u: number, v: number): void {
    const at = u * this.#size + v;
    this.#match[u] = this.#to[at]!;
    if (u <= this.#n) return;
    const child = this.#childOf[u * (this.#n + 1) + this.#from[at]!]!;
    const place = this.#turnTo(u, child);
    const ring = this.#children[u]!;
    for (let i = 0; i < place; i++) this.#setMatch(ring[i]!, ring[i ^ 1]!);
    this.#setMatch(child, v);
    this.#children[u] = [...ring.slice(place), ...ring.slice(0, place)];
  }

  #flipPath(start: number, end: number): void {
    let [u, v] = [start, end];
    for (;;) {
      const next = this.#outermost[this.#match[u]!]!;
      this.#setMatch(u, v);
      if (next === 0) return;
      const above = this.#outermost[this.#parent[next]!]!;
      this.#setMatch(next, above);
      [u, v] = [above, next];
    }
  }

  #commonAncestor(a: number, b: number): number {
    const visit = ++this.#visit;
    let [u, v] = [a, b];
    while (u !== 0 || v !== 0) {
      if (u !== 0) {
        if (this.#visited[u] === visit) return u;
        this.#visited[u] = visit;
        u = this.#outermost[this.#match[u]!]!;
        if (u !== 0) u = this.#outermost[this.#parent[u]!]!;
      }
      [u, v] = [v, u];
    }
    return 0;
  }

  #closeBlossom(u: number, ancestor: number, v: number): void {
    let blossom = this.#n + 1;
    while (blossom <= this.#top && this.#outermost[blossom] !== 0) blossom++;
    if (blossom > this.#top) this.#top = blossom;
    this.#dual[blossom] = 0;
    this.#label[blossom] = OUTER;
    this.#match[blossom] = this.#match[ancestor]!;
    this.#children[blossom] = [ancestor, ...this.#wayUp(u, ancestor).reverse(), ...this.#wayUp(v, ancestor)];
    this.#putUnder(blossom, blossom);
    this.#joinEdges(blossom);
    this.#findSlack(blossom);
  }

  /** The nodes between a tree's node and its ancestor; the inner ones among them become outer. */
  #wayUp(node: number, ancestor: number): number[] {
    const way: number[] = [];
    for (let x = node; x !== ancestor; ) {
      const mate = this.#outermost[this.#match[x]!]!;
      way.push(x, mate);
      this.#enqueue(mate);
      x = this.#outermost[this.#parent[mate]!]!;
    }
    return way;
  }

  /** A blossom's edge to another node is the tightest of its children's. */
  #joinEdges(blossom: number): void {
    const { [blossom]: ring = [] } = this.#children;
    const size = this.#size;
    const width = this.#n + 1;
    for (let x = 1; x <= this.#top; x++) {
      this.#from[blossom * size + x] = 0;
      this.#from[x * size + blossom] = 0;
    }
    this.#childOf.fill(0, blossom * width, (blossom + 1) * width);
    for (const child of ring) {
      for (let x = 1; x <= this.#top; x++) {
        const there = child * size + x;
        if (this.#from[there] === 0) continue;
        const here = blossom * size + x;
        if (this.#from[here] !== 0 && this.#slack(child, x) >= this.#slack(blossom, x)) continue;
        this.#from[here] = this.#from[there]!;
        this.#to[here] = this.#to[there]!;
        this.#from[x * size + blossom] = this.#from[x * size + child]!;
        this.#to[x * size + blossom] = this.#to[x * size + child]!;
      }
      for (let x = 1; x <= this.#n; x++)
        if (this.#childOf[child * width + x] !== 0) this.#childOf[blossom * width + x] = child;
    }
  }

  #expand(blossom: number): void {
    for (const child of this.#children[blossom]!) this.#putUnder(child, child);
    const parent = this.#parent[blossom]!;
    const entry = this.#childOf[blossom * (this.#n + 1) + this.#from[blossom * this.#size + parent]!]!;
    const place = this.#turnTo(blossom, entry);
    const ring = this.#children[blossom]!;
    for (let i = 0; i < place; i += 2) {
      const inner = ring[i]!;
      const outer = ring[i + 1]!;
      this.#parent[inner] = this.#from[outer * this.#size + inner]!;
      this.#label[inner] = INNER;
      this.#label[outer] = OUTER;
      this.#slackFrom[inner] = 0;
      this.#findSlack(outer);
      this.#enqueue(outer);
    }
    this.#label[entry] = INNER;
    this.#parent[entry] = parent;
    for (let i = place + 1; i < ring.length; i++) {
      this.#label[ring[i]!] = UNSEEN;
      this.#findSlack(ring[i]!);
    }
    this.#outermost[blossom] = 0;
  }
}

/**
 * Stack, buffer and arcs of the arc-eager parser over one document. Tokens put back on the buffer come before the rest of the text.
 * One state serves all documents: its arrays grow and are used again.
 */
export class ParseState {
  heads: Int32Array = new Int32Array(0);
  /** The move that made the arc to a token. */
  moves: Int32Array = new Int32Array(0);
  private length = 0;
  private stack = new Int32Array(0);
  private depth = 0;
  private putBack = new Int32Array(0);
  private putBackCount = 0;
  private next = 0;
  private isUnshiftable = new Uint8Array(0);
  private isSentenceStart = new Uint8Array(0);
  private insideNames: Uint8Array = new Uint8Array(0);
  /** Children on a side as chains: the last one added, and for each child the one added before it. */
  private lastLeft = new Int32Array(0);
  private lastRight = new Int32Array(0);
  private before = new Int32Array(0);

  /** `insideNames` is 1 for tokens that no sentence begins with, as spaCy knows them by `is_sent_start = False`. */
  start(length: number, insideNames: Uint8Array): void {
    if (length > this.heads.length) this.grow(length * 2);
    this.length = length;
    this.insideNames = insideNames;
    this.depth = 0;
    this.putBackCount = 0;
    this.next = 0;
    for (const links of [this.heads, this.lastLeft, this.lastRight, this.before]) links.fill(-1, 0, length);
    this.isUnshiftable.fill(0, 0, length);
    this.isSentenceStart.fill(0, 0, length);
  }

  private grow(size: number): void {
    this.heads = new Int32Array(size);
    this.moves = new Int32Array(size);
    this.stack = new Int32Array(size);
    this.putBack = new Int32Array(size);
    this.isUnshiftable = new Uint8Array(size);
    this.isSentenceStart = new Uint8Array(size);
    this.lastLeft = new Int32Array(size);
    this.lastRight = new Int32Array(size);
    this.before = new Int32Array(size);
  }

  isFinal(): boolean {
    return this.depth === 0 && this.bufferLength() === 0;
  }

  readFeatures(out: Int32Array): void {
    const b0 = this.buffer(0);
    const s0 = this.top(0);
    out[0] = b0;
    out[1] = this.buffer(1);
    out[2] = s0;
    out[3] = this.top(1);
    out[4] = this.top(2);
    out[5] = b0 < 0 ? -1 : this.lastLeft[b0]!;
    out[6] = s0 < 0 ? -1 : this.lastLeft[s0]!;
    out[7] = s0 < 0 ? -1 : this.lastRight[s0]!;
  }

  canShift(): boolean {
    if (this.depth === 0) return true;
    const b0 = this.buffer(0);
    return this.bufferLength() >= 2 && this.isSentenceStart[b0] === 0 && this.isUnshiftable[b0] === 0;
  }

  canReduce(): boolean {
    return this.depth > 0;
  }

  /** Whether an arc to either side may be made. */
  canAttach(): boolean {
    return this.depth > 0 && this.bufferLength() > 0 && this.isSentenceStart[this.buffer(0)] === 0;
  }

  canBreak(): boolean {
    const b1 = this.buffer(1);
    return this.bufferLength() >= 2 && b1 === this.buffer(0) + 1 && this.isSentenceStart[b1] === 0 && this.insideNames[b1] !== 1;
  }

  shift(): void {
    this.stack[this.depth++] = this.putBackCount > 0 ? this.putBack[--this.putBackCount]! : this.next++;
  }

  /** Pops what has a head; what has none goes back to the buffer once. */
  reduce(): void {
    const s0 = this.stack[--this.depth]!;
    if (this.heads[s0]! >= 0 || this.depth === 0) return;
    this.isUnshiftable[s0] = 1;
    this.putBack[this.putBackCount++] = s0;
  }

  attachLeft(move: number): void {
    const b0 = this.buffer(0);
    this.addArc(b0, this.top(0), move);
    this.isUnshiftable[b0] = 0;
    this.depth--;
  }

  attachRight(move: number): void {
    this.addArc(this.top(0), this.buffer(0), move);
    this.shift();
  }

  break(): void {
    this.isSentenceStart[this.buffer(1)] = 1;
  }

  private top(i: number): number {
    return i < this.depth ? this.stack[this.depth - 1 - i]! : -1;
  }

  private buffer(i: number): number {
    if (i < this.putBackCount) return this.putBack[this.putBackCount - 1 - i]!;
    const token = this.next + i - this.putBackCount;
    return token < this.length ? token : -1;
  }

  private bufferLength(): number {
    return this.length - this.next + this.putBackCount;
  }

  private addArc(head: number, child: number, move: number): void {
    const old = this.heads[child]!;
    if (old >= 0) {
      // A token that gets another head is the last child of the one below it on the stack, so it ends that chain.
      const last = old > child ? this.lastLeft : this.lastRight;
      if (last[old] === child) last[old] = this.before[child]!;
    }
    const last = head > child ? this.lastLeft : this.lastRight;
    this.before[child] = last[head]!;
    last[head] = child;
    this.heads[child] = head;
    this.moves[child] = move;
  }
}

/** Stack, buffer and arcs of the arc-eager parser over one document. Tokens put back on the buffer come before the rest of the text. */
export class ParseState {
  readonly heads: Int32Array;
  /** The move that made the arc to a token. */
  readonly moves: Int32Array;
  private readonly length: number;
  private readonly stack: Int32Array;
  private depth = 0;
  private readonly putBack: Int32Array;
  private putBackCount = 0;
  private next = 0;
  private readonly isUnshiftable: Uint8Array;
  private readonly isSentenceStart: Uint8Array;
  /** Children on a side as chains: the last one added, and for each child the one added before it. */
  private readonly lastLeft: Int32Array;
  private readonly lastRight: Int32Array;
  private readonly before: Int32Array;

  constructor(length: number) {
    this.length = length;
    this.heads = new Int32Array(length).fill(-1);
    this.moves = new Int32Array(length);
    this.stack = new Int32Array(length);
    this.putBack = new Int32Array(length);
    this.isUnshiftable = new Uint8Array(length);
    this.isSentenceStart = new Uint8Array(length + 1);
    this.lastLeft = new Int32Array(length).fill(-1);
    this.lastRight = new Int32Array(length).fill(-1);
    this.before = new Int32Array(length).fill(-1);
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
    return this.bufferLength() >= 2 && b1 === this.buffer(0) + 1 && this.isSentenceStart[b1] === 0;
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

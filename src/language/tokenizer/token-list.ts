/** The tokens of one document as growing columns: word numbers of the lexicon, and whether a blank follows. */
export class TokenList {
  length = 0;
  words: Int32Array = new Int32Array(256);
  spaces: Uint8Array = new Uint8Array(256);

  push(word: number): void {
    if (this.length === this.words.length) this.grow();
    this.words[this.length] = word;
    this.spaces[this.length++] = 0;
  }

  private grow(): void {
    const words = new Int32Array(this.words.length * 2);
    words.set(this.words);
    this.words = words;
    const spaces = new Uint8Array(this.spaces.length * 2);
    spaces.set(this.spaces);
    this.spaces = spaces;
  }
}

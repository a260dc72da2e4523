/** What is kept of a forgotten name: a hash that only a secret makes, and how many words the name has. */
export interface Tombstone {
  /** `tombstone/<32 hex digits>` */
  readonly id: string;
  /** Words of the name key, so that only runs of as many words are looked up. */
  readonly words: number;
  /** Tells secrets apart without telling them. */
  readonly secret: string;
}

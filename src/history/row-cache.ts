/** A kind of rows that are remembered. */
export interface RowKind<Value> {
  /** Of all that is remembered of the kind. */
  mostBytes: number;
  /** About how much memory takes what was read of a row. */
  bytesOf: (value: Value) => number;
}

/** What was read of rows that never change, by id. Above so many bytes, what was used longest ago is forgotten. */
export class RowCache<Value> {
  readonly #kind: RowKind<Value>;
  /** In the order of their last use. */
  readonly #rows = new Map<number, { value: Value; bytes: number }>();
  #bytes = 0;

  constructor(kind: RowKind<Value>) {
    this.#kind = kind;
  }

  /** What is known of a row; undefined: nothing, or no longer. */
  get(id: number): Value | undefined {
    const row = this.#rows.get(id);
    if (row === undefined) return undefined;
    this.#rows.delete(id);
    this.#rows.set(id, row);
    return row.value;
  }

  /** Remembers what a row holds. */
  keep(id: number, value: Value): void {
    this.#forget(id);
    const bytes = this.#kind.bytesOf(value);
    this.#rows.set(id, { value, bytes });
    this.#bytes += bytes;
    for (const oldest of this.#rows.keys()) {
      if (this.#bytes <= this.#kind.mostBytes) return;
      this.#forget(oldest);
    }
  }

  /**
   * What the rows of these ids hold, by id: what is known, and the rest as `read` gives it. Ids that `read` doesn't give
   * are not in the result.
   */
  async load(
    ids: Iterable<number>,
    read: (missing: number[]) => Promise<Map<number, Value>>,
  ): Promise<Map<number, Value>> {
    const found = new Map<number, Value>();
    const missing: number[] = [];
    for (const id of new Set(ids)) {
      const value = this.get(id);
      if (value === undefined) missing.push(id);
      else found.set(id, value);
    }
    if (missing.length === 0) return found;
    for (const [id, value] of await read(missing)) {
      found.set(id, value);
      this.keep(id, value);
    }
    return found;
  }

  #forget(id: number): void {
    this.#bytes -= this.#rows.get(id)?.bytes ?? 0;
    this.#rows.delete(id);
  }
}

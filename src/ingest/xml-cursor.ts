import type { ProblemKind } from '#src/model/problem.ts';
import { UnreadableError } from './unreadable.ts';

/** The piece of a document that is scanned now, and where it lies in the whole. */
export class XmlCursor {
  bytes: Uint8Array = new Uint8Array(0);
  /** Bytes of the document before this piece. */
  #before = 0;
  #line = 1;
  /** Where the line began, counted in the document. */
  #lineStart = 0;
  /** Bytes since then that only continue a character. */
  #continuations = 0;

  /** Goes on with the bytes that follow the first `consumed` of those at hand. */
  moveTo(bytes: Uint8Array, consumed: number): void {
    this.#before += consumed;
    this.bytes = bytes;
  }

  lineEnd(at: number): void {
    this.#line += 1;
    this.#lineStart = this.#before + at + 1;
    this.#continuations = 0;
  }

  continuation(): void {
    this.#continuations += 1;
  }

  /** Notes the line ends of a part that was passed as a whole. */
  pass(start: number, end: number): void {
    for (let at = start; at < end; at += 1) {
      const byte = this.bytes[at] ?? 0;
      if (byte === 0x0a) this.lineEnd(at);
      else if ((byte & 0xc0) === 0x80) this.#continuations += 1;
    }
  }

  /** An error at this place, whose bytes up to there were noted. */
  fault(kind: ProblemKind, message: string, at: number): UnreadableError {
    const column = this.#before + at - this.#lineStart - this.#continuations + 1;
    return new UnreadableError({ kind, message, at: `line ${this.#line}, column ${column}` });
  }
}

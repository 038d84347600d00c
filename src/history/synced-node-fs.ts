import { fsyncSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** WASI's `errno` for an input/output error. */
const ioError = 29;

/** What Emscripten hands to a file system: `nfd` is Node's descriptor of the file. */
interface Stream {
  nfd?: number;
}

/**
 * PGlite's folder on disk, with fsync. PGlite leaves fsync out (its file system has none, whatever PostgreSQL is told), so
 * that a power failure could take away what was acknowledged; but an operation that was begun must be known as
 * begun, or an issue is filed twice. With this, and without PGlite's `-F`, PostgreSQL's own order of writes holds.
 */
export class SyncedNodeFs extends NodeFS {
  readonly #sync: (descriptor: number) => void;

  /** @param sync makes a file durable; throws when that fails, which makes PostgreSQL refuse the write */
  constructor(folder: string, sync: (descriptor: number) => void = fsyncSync) {
    super(folder);
    this.#sync = sync;
  }

  override async init(...given: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(...given);
    const fsync = ({ nfd }: Stream): number => {
      try {
        if (nfd !== undefined) this.#sync(nfd);
        return 0;
      } catch {
        return ioError;
      }
    };
    return {
      emscriptenOpts: {
        ...emscriptenOpts,
        preRun: [
          ...(emscriptenOpts.preRun ?? []),
          ({ NODEFS }) => {
            Object.assign(NODEFS.stream_ops, { fsync });
          },
        ],
      },
    };
  }
}

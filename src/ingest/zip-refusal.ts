import type { ByteFault } from './bytes.ts';

/** What is wrong with a zip, so that none of it is read. */
export class ZipRefusal extends Error {
  readonly fault: ByteFault;

  constructor(kind: ByteFault['kind'], message: string) {
    super(message);
    this.name = 'ZipRefusal';
    this.fault = { kind, message };
  }
}

import type { Fault } from './unreadable.ts';

/** What is wrong with a zip, so that none of it is read. */
export class ZipRefusal extends Error {
  readonly fault: Fault;

  constructor(kind: Fault['kind'], message: string) {
    super(message);
    this.name = 'ZipRefusal';
    this.fault = { kind, message };
  }
}

import type { Problem, ProblemKind } from '#src/model/problem.ts';

/** Why bytes, text or a document could not be read, and where. */
export interface Fault {
  kind: ProblemKind;
  message: string;
  /** `line N, column M`, both from 1. */
  at?: string;
}

/** A report, or the rest of it, can't be read. The only error that reading throws for what a report holds. */
export class UnreadableError extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.message);
    this.name = 'UnreadableError';
    this.fault = fault;
  }
}

/** The fault of an error that reading threw; any other error is thrown on. */
export function faultOf(error: unknown): Fault {
  if (error instanceof UnreadableError) return error.fault;
  throw error;
}

/** The problem for a fault of a report. */
export function problemOf(file: string, fault: Fault): Problem {
  return { file, ...fault };
}

/** What is wrong, as the rest of a sentence. */
export function faultClause({ message }: Fault): string {
  return `${message.charAt(0).toLowerCase()}${message.slice(1).replace(/\.$/, '')}`;
}

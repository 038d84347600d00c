// In a file without zod, so that the bundles that only name them stay small.

/** The worst one first. */
export const SEVERITIES = ['P0', 'P1', 'P2', 'P3'] as const;

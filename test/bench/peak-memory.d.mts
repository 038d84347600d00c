/**
 * The most memory that this program had, in KiB. Of this program alone: what the system counts as a process's maximum
 * begins with that of its parent.
 */
export function peakKiB(): number;

/** An error that is the machine's or the network's, and no bug of the project. At least one condition is given; all given must hold. */
export interface InfrastructurePattern {
  name: string;
  /** Exception types, with or without their module. */
  exception?: readonly string[] | undefined;
  /** Parts of the message, case-sensitive. */
  message?: readonly string[] | undefined;
}

export interface Outcome {
  readonly ok: boolean;
  /** Default: 1 when `ok`. */
  readonly passed?: number;
  /** Default: the step itself, with the end of its output. */
  readonly failures?: readonly { readonly name: string; readonly error: string }[];
  readonly output?: string;
}

export type Work = () => Promise<Outcome>;

export interface StepRunner {
  step(name: string, work: Work): Promise<void>;
  /** Runs steps one after the other in each lane, all lanes together. */
  lanes(...parts: readonly (readonly (readonly [string, Work])[])[]): Promise<void>;
  /** Asks again, alone, the test files of a step that failed in company. */
  again(name: string, work: (files: string[]) => Promise<Outcome>): Promise<void>;
  /** Prints what ran and, last of all, everything that failed. @returns whether all is well. */
  conclude(): boolean;
}

export function stepRunner(isWanted: (name: string) => boolean): StepRunner;

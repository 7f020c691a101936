/** Builds the pages whose sources changed. */
export function build(): Promise<void>;

/** In the place of WXT's own: nothing here listens to the addresses that a page goes through. */
export const createLocationWatcher = () => ({ run: () => undefined });

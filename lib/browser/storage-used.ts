/** Bytes that the extension keeps on this computer, or `null` when the browser does not say. */
export async function storageUsed(): Promise<number | null> {
  const { usage } = await navigator.storage.estimate().catch(() => ({ usage: undefined }));
  return usage ?? null;
}

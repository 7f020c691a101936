/** Letters and digits: a field may space, group or raise what is typed. */
const bare = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/**
 * A person sees what they type come in the field. Keys that went elsewhere (the focus was taken
 * from who had begun to type) would be missed steps later, by somebody else.
 */
export function seeTyped(name: string | RegExp | undefined, typed: string, held: string): void {
  if (bare(held) === bare(typed)) return;
  throw new Error(`Typed « ${typed} » in « ${name} », which holds « ${held} »`);
}

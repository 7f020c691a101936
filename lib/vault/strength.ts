/** Shortest passphrase that is taken. Said beforehand; nothing else is refused. */
export const SHORTEST = 12;

/** How long a passphrase would stand against somebody who holds the computer and tries. */
export type Strength = 'too-short' | 'weak' | 'fair' | 'strong';

/** Words that anybody would try first here. */
const EXPECTED = ['akto', 'dossier', 'fle', 'formation', 'groupement', 'coffre', 'monespace'];

/**
 * A hint, not a rule. The dictionaries (a megabyte, French words and names) are loaded at the
 * first call, in the page of the settings only. Nothing of what is typed is kept.
 */
export async function strengthOf(
  passphrase: string,
  known: readonly string[] = [],
): Promise<Strength> {
  if ([...passphrase].length < SHORTEST) return 'too-short';
  const judge = await loadJudge();
  // Longer ones take long to judge, and are not the ones to worry about.
  const { guessesLog10 } = judge.check(passphrase.slice(0, 80), [...EXPECTED, ...known]);
  // At a thousand tries a second and per machine, which Argon2id at 64 MiB is about: a month for
  // one machine below 10^9.5, centuries above 10^13.
  if (guessesLog10 < 9.5) return 'weak';
  return guessesLog10 < 13 ? 'fair' : 'strong';
}

type Judge = Awaited<ReturnType<typeof makeJudge>>;
let loading: Promise<Judge> | null = null;

function loadJudge(): Promise<Judge> {
  loading ??= makeJudge();
  return loading;
}

async function makeJudge() {
  const [{ ZxcvbnFactory }, common, french] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-fr'),
  ]);
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...french.dictionary },
    graphs: common.adjacencyGraphs,
  });
}

/**
 * Words by which other forms ask for the field of a key, when none of its labels is read: it is then
 * proposed only. Each cue is beginnings of words, normalised, that all stand in the label: `a|b` either,
 * `tel!` the whole word, `de_la` words in a row, `+c` there or in a heading over it, `-c` never in the
 * label, `--c` nor in the nearest heading; `=c` in two answers and half of them at least. What all of
 * a field's cues bar, or one cue that wants nothing (`-c`), is never that field; what none of the
 * answers of its cues are is proposed by none of them.
 */
export type Cues = Readonly<Record<string, readonly string[]>>;

/** Cues by page. */
export type CueTable = Readonly<Record<string, Cues>>;

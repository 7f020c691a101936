/** What a rule says, in both languages: it stands in the rule's own file, with what it is about. */
export interface Sentence {
  readonly fr: string;
  readonly en: string;
}

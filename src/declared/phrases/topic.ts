/** A subject a reader may ask for: the words that belong to it. Its paragraphs are found in the text, never listed. */
export interface Topic {
  /** The topic's part of its address. */
  readonly id: string;
  readonly title: string;
  /** One sentence of this site on what the topic covers. */
  readonly description: string;
  /** Words and phrases to find, by the rules of `findPhrases`; `open*` stands for every word so begun. */
  readonly words: readonly string[];
  /** Longer phrases that contain such words and mean something else. */
  readonly except: readonly string[];
}

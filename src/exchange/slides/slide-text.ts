/** A stretch of text in one tone. */
export interface SlideRun {
  readonly text: string;
  readonly tone: 'strong' | 'plain' | 'mute';
}

/** A paragraph: a sentence that leads, or what follows it. */
export interface SlideParagraph {
  readonly tone: 'lead' | 'body';
  readonly runs: readonly SlideRun[];
}

/** A slide in words, as the presentation has it, before it is laid out. `notes`: a paragraph each. */
export interface SlideText {
  readonly id: string;
  readonly kind: 'title' | 'map' | 'timeline' | 'visit' | 'organisations' | 'announced' | 'gaps' | 'end';
  /** Id of the visit that the slide is of. */
  readonly visit?: string;
  readonly eyebrow: string;
  readonly title: string;
  readonly paragraphs: readonly SlideParagraph[];
  readonly notes: readonly string[];
}

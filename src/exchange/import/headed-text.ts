/** A filled cell with the header of its column. */
export interface HeadedText {
  readonly header: string;
  readonly text: string;
}

/** The text with its header before it, where it has one. */
export const headedLine = ({ header, text }: HeadedText): string =>
  header.trim() === '' ? text : `${header}: ${text}`;

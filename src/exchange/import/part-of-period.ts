/** "Early", "Ende", „края на“, "fine" in front of a month or a year. */
const PART = new RegExp(
  `^(?:${[
    '(?:(?:in|at) )?(?:the )?(?:(?:early|mid|late)[\\s-]+|(?:beginning|start|middle|end|first half|second half) of )(?:the )?',
    '(?:anfang|mitte|ende|(?:erste|zweite|1\\.|2\\.) hälfte)\\s+(?:des )?',
    '(?:(?:в|през) )?(?:началото|средата|края|(?:първата|втората) половина) на (?:м\\.\\s?|месец )?|(?:начало|среда|край) (?:на )?',
    "(?:a(?:lla |ll['’])?\\s?)?(?:inizio|inizi|metà|fine|(?:prima|seconda) metà)\\s+(?:(?:di|del) )?",
    '(?:(?:v|na|ob) )?(?:začetku?|začetka|sredi(?:na|ni)?|konec|koncu|konca)\\s+',
  ].join('|')})(?=[\\p{L}\\d])`,
  'iu',
);

/** The month or year of which a text names a part: "October 2020" of "end of October 2020"; `undefined` for any other text. */
export function periodOfPart(text: string): string | undefined {
  const front = PART.exec(text.normalize('NFC'));
  return front === null ? undefined : text.normalize('NFC').slice(front[0].length);
}

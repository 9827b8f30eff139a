/** Words that end the name of what somebody works in: "International Relations", "Export Department". */
const LAST =
  /^(?:relations|affairs|department|dept|cooperation|beziehungen|angelegenheiten|zusammenarbeit|отношения|връзки|сътрудничество|odnosi|zadeve|sodelovanje)$/iu;
/** Words that begin one: „отдел Туризъм“, "Relazioni internazionali". */
const FIRST = /^(?:отдел|abteilung|abt|relazioni|affari|relations|oddelek)$/iu;
/** What is one by itself. */
const ALONE =
  /^(?:sales|marketing|export|exports|logistics|procurement|purchasing|communications|vertrieb|einkauf|vendite|prodaja|продажби|маркетинг|логистика)$/iu;
/** Beside these it is the name of an organisation: "Council on Foreign Relations", "Department of Trade". */
const OF_ORGANISATIONS =
  /^(?:council|institute|cent(?:er|re)|ministry|ministerium|министерство|ministero|ministrstvo|agency|association|society|foundation|university|state|of|on|for|за|für|agentur|institut|институт|център|съвет|агенция|verein|gesellschaft|zentrum)$/iu;
const MOST_WORDS = 5;

/** Whether a text says in what somebody works rather than who they are; by itself it may be the name of an organisation. */
export function isFieldOfWork(text: string): boolean {
  const words = text
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/^[„“"«(]+|[.,:;“”"»)]+$/gu, ''));
  const [first = ''] = words;
  if (words.length > MOST_WORDS || words.some((word) => OF_ORGANISATIONS.test(word))) return false;
  if (words.length === 1) return ALONE.test(first);
  return LAST.test(words.at(-1) ?? '') || FIRST.test(first);
}

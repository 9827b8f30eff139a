/** How parts of the names of cities are shortened, as names are compared, and what they stand for. */
const SHORT: readonly (readonly [pattern: RegExp, whole: string])[] = [
  [/ i br(?:sg|eisgau)?$/u, ' im breisgau'],
  [/ a m(?:ain)?$/u, ' am main'],
  [/^frankfurt m(?:ain)?$/u, 'frankfurt am main'],
  [/^frankfurt (?:o|a d o|a d oder)$/u, 'frankfurt oder'],
  [/ a rh(?:ein)?$/u, ' am rhein'],
  [/ o d (?:t|tauber)$/u, ' ob der tauber'],
  [/ a d (?=\p{L}{3,}$)/u, ' an der '],
  [/ i d (?=\p{L}{3,}$)/u, ' in der '],
  [/^wr (?=\p{L}{3,})/u, 'wiener '],
  [/^(?:v|vel) t[au]rnovo$/u, 'veliko tarnovo'],
  [/^(?:st|saint) zagora$/u, 'stara zagora'],
  [/^g oryahovitsa$/u, 'gorna oryahovitsa'],
];

/** The whole name of a city whose name is written short: "Freiburg i. Br.", "Wr. Neustadt", „В. Търново“. `key`: as names are compared. */
export const wholeCityName = (key: string): string =>
  SHORT.reduce((name, [pattern, whole]) => name.replace(pattern, whole), key);

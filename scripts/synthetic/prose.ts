import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { Meeting } from '#src/domain/meeting.ts';
import { OUTCOME_STATUSES } from '#src/domain/meeting.ts';
import type { Visit } from '#src/domain/visit.ts';
import type { City } from './city.ts';
import { personName } from './person-names.ts';
import { NAME_PARTS, OBJECTS, OUTCOMES, SUBJECTS, TAILS } from './prose-parts.ts';
import { Random } from './random.ts';
import { TOPICS } from './vocabulary.ts';
import { Weighted } from './weighted.ts';

/** Lengths of a text in English, in characters: most are short, a few fill half a page. */
const [SHORTEST, LONGEST] = [60, 600];
/** Shares of meetings and visits of which that is on record. */
const [PRESENTED, DISCUSSED, OUTCOME, SUMMARY, OCCASION] = [0.8, 0.33, 0.07, 0.3, 0.12];
const OF_STATUS = new Weighted([60, 25, 10, 5]);

const filled = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/**
 * Made-up prose in both languages: what visits and meetings have on record beside their facts.
 *
 * Its sentences are made of a small vocabulary, which by itself would compress much better than what people write. So each
 * names people, cities and projects, as reports do: 64 KB of it gzip to 31 %, as little as what people wrote: the page's own texts to 27 %, the shipped record's prose to 34 %.
 */
export class ProseWriter {
  private readonly random: Random;
  private readonly cities: readonly City[];

  /** Its random numbers are its own, so that the same seed makes the same facts with prose and without. */
  constructor(seed: number, cities: readonly City[]) {
    this.random = new Random(seed ^ 0x70726f73);
    this.cities = cities;
  }

  ofVisit(): Pick<Visit, 'occasion' | 'summary'> {
    return {
      ...(this.random.chance(OCCASION) ? { occasion: this.text(1) } : {}),
      ...(this.random.chance(SUMMARY) ? { summary: this.text() } : {}),
    };
  }

  ofMeeting(): Pick<Meeting, 'presented' | 'discussed' | 'outcome'> {
    const status = OUTCOME_STATUSES[OF_STATUS.draw(this.random)] ?? 'possible';
    return {
      ...(this.random.chance(PRESENTED) ? { presented: this.text() } : {}),
      ...(this.random.chance(DISCUSSED) ? { discussed: this.text() } : {}),
      ...(this.random.chance(OUTCOME) ? { outcome: { status, text: this.sentence(OUTCOMES) } } : {}),
    };
  }

  private text(sentences = Number.POSITIVE_INFINITY): LocalizedText {
    const wanted = SHORTEST + (LONGEST - SHORTEST) * this.random.next() ** 3.5;
    let written = this.sentence(SUBJECTS);
    for (let i = 1; i < sentences && written.en.length < wanted - SHORTEST; i += 1) {
      const next = this.sentence(SUBJECTS);
      written = { en: `${written.en} ${next.en}`, bg: `${written.bg} ${next.bg}` };
    }
    return written;
  }

  private sentence(beginnings: readonly LocalizedText[]): LocalizedText {
    const { random } = this;
    const [begun, object, tail] = [random.pick(beginnings), random.pick(OBJECTS), random.pick(TAILS)];
    const topic = random.pick(TOPICS).name;
    const [city, town] = [random.pick(this.cities).name, random.pick(this.cities).name];
    const person = personName(random);
    const [project, other, third] = [this.project(), this.project(), this.project()];
    const numbers = {
      year: `${2012 + random.below(18)}`,
      count: `${2 + random.below(900)}`,
      more: `${100 + random.below(900)}`,
    };
    const inLanguage = (language: 'en' | 'bg') => {
      const [of, at] = [topic[language], city[language]];
      const named = { topic: of, city: at, town: town[language], person: person[language], project, other, third };
      const values = { ...named, ...numbers };
      return `${filled(`${begun[language]} ${object[language]} ${tail[language]}`, values)}.`;
    };
    return { en: inLanguage('en'), bg: inLanguage('bg') };
  }

  /** The name of a project, which nobody translates. */
  private project(): string {
    const parts = Array.from({ length: 2 + this.random.below(3) }, () => this.random.pick(NAME_PARTS)).join('');
    return parts.charAt(0).toUpperCase() + parts.slice(1);
  }
}

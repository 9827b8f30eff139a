import type { DataFiles } from './generated-build.ts';

const both = (text: string) => ({ en: text, bg: text });

/** Words in a row up to exactly this many characters, none of them a space at the end. */
export function textOf(length: number, seed: string): string {
  const words = `${seed} partnership for smart cities and the circular economy in the metropolitan region `;
  const start = words.repeat(Math.ceil(length / words.length)).slice(0, length - 1);
  return `${start}x`;
}

/** One visit with this many meetings, each with an organisation of its own; names of 80 characters, texts of 1,000. */
export function crowdedVisit(meetings: number, sources: unknown): DataFiles {
  const numbers = Array.from({ length: meetings }, (_, i) => String(i).padStart(3, '0'));
  return {
    'organisations.json': [
      { id: 'cluster', name: textOf(80, 'Home'), aliases: [], kind: 'cluster', country: 'BG', place: 'sofia' },
      ...numbers.map((n) => ({
        id: `org-${n}`,
        name: textOf(80, `Org ${n}`),
        aliases: [],
        kind: 'foundation',
        country: 'GB',
        place: 'london',
        sources,
      })),
    ],
    'people.json': [],
    'visits.json': [
      {
        id: 'crowded',
        title: both(textOf(80, 'Visit')),
        direction: 'inbound',
        countries: ['GB'],
        places: ['london'],
        when: '2019-03-04/2019-03-08',
        people: [],
        goals: [],
        summary: both(textOf(1000, 'Summary')),
        occasion: both(textOf(1000, 'Occasion')),
        sources,
      },
    ],
    'meetings.json': numbers.map((n) => ({
      id: `meeting-${n}`,
      visit: 'crowded',
      organisations: [`org-${n}`],
      place: 'london',
      people: [],
      discussed: both(textOf(1000, `Talk ${n}`)),
      sources,
    })),
    'follow-ups.json': [
      {
        id: 'promise',
        title: both(textOf(1000, 'Promise')),
        due: '2019-05',
        status: 'announced',
        visit: 'crowded',
        sources,
      },
    ],
  };
}

/** This many visits of a day each, without meetings. */
export function manyVisits(count: number, sources: unknown): DataFiles {
  return {
    'visits.json': Array.from({ length: count }, (_, i) => ({
      id: `visit-${String(i).padStart(4, '0')}`,
      title: both(`Event ${i}`),
      direction: 'home',
      countries: ['BG'],
      places: ['sofia'],
      when: `20${10 + (i % 15)}-0${1 + (i % 9)}-1${i % 10}`,
      people: [],
      goals: [],
      summary: both(textOf(300, `Summary ${i}`)),
      sources,
    })),
    'meetings.json': [],
    'follow-ups.json': [],
  };
}

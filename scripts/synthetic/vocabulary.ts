import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { Term } from '#src/domain/term.ts';

const text = (en: string, bg: string): LocalizedText => ({ en, bg });
const term = (id: string, en: string, bg: string): Term => ({ id, name: text(en, bg) });

export const KINDS: readonly Term[] = [
  term('accelerator', 'Business accelerator', 'Бизнес акселератор'),
  term('chamber', 'Chamber of commerce', 'Търговска палата'),
  term('cluster', 'Cluster', 'Клъстер'),
  term('foundation', 'Foundation', 'Фондация'),
  term('innovation-centre', 'Innovation centre', 'Иновационен център'),
  term('municipality', 'Municipality', 'Община'),
  term('promotion-agency', 'Promotion agency', 'Агенция за насърчаване'),
  term('research-institute', 'Research institute', 'Научен институт'),
  term('technology-company', 'Technology company', 'Технологична компания'),
  term('technology-park', 'Technology park', 'Технологичен парк'),
  term('university', 'University', 'Университет'),
];

export const TOPICS: readonly Term[] = [
  term('agrifood', 'agrifood', 'храни и земеделие'),
  term('artificial-intelligence', 'artificial intelligence', 'изкуствен интелект'),
  term('batteries', 'batteries', 'батерии'),
  term('circular-economy', 'circular economy', 'кръгова икономика'),
  term('clean-energy', 'clean energy', 'чиста енергия'),
  term('creative-industries', 'creative industries', 'творчески индустрии'),
  term('cybersecurity', 'cybersecurity', 'киберсигурност'),
  term('digital-health', 'digital health', 'дигитално здраве'),
  term('education', 'education', 'образование'),
  term('financing', 'financing', 'финансиране'),
  term('green-buildings', 'green buildings', 'зелени сгради'),
  term('investment', 'investment', 'инвестиции'),
  term('mobility', 'mobility', 'мобилност'),
  term('open-data', 'open data', 'отворени данни'),
  term('photonics', 'photonics', 'фотоника'),
  term('robotics', 'robotics', 'роботика'),
  term('semiconductors', 'semiconductors', 'полупроводници'),
  term('skills', 'skills', 'умения'),
  term('smart-cities', 'smart cities', 'умни градове'),
  term('space', 'space', 'космос'),
  term('start-ups', 'start-ups', 'стартиращи предприятия'),
  term('tourism', 'tourism', 'туризъм'),
  term('water', 'water', 'води'),
];

export const GOALS: readonly Term[] = [
  term('capacity', 'Organisational capacity', 'Организационен капацитет'),
  term('internationalisation', 'Internationalisation', 'Интернационализация'),
  term('investment', 'Attracting investment', 'Привличане на инвестиции'),
  term('partnerships', 'International partnerships', 'Международни партньорства'),
  term('policy', 'Influence on policy', 'Влияние върху политиките'),
];

/** Titles of visits: `{city}` as it is named, `{in}` with its Bulgarian preposition, `{topic}` a topic. */
export const TITLES: Readonly<Record<'outbound' | 'inbound' | 'home', readonly LocalizedText[]>> = {
  outbound: [
    text('Working visit to {city}', 'Работно посещение {in}'),
    text('Study visit to {city}: {topic}', 'Учебно посещение {in}: {topic}'),
    text('Conference in {city}: {topic}', 'Конференция {in}: {topic}'),
    text('Partner meetings in {city}', 'Партньорски срещи {in}'),
    text('Trade mission to {city}: {topic}', 'Търговска мисия {in}: {topic}'),
  ],
  inbound: [
    text('Delegation from {city}', 'Делегация от {city}'),
    text('Guests from {city}: {topic}', 'Гости от {city}: {topic}'),
  ],
  home: [
    text('Forum in {city}: {topic}', 'Форум {in}: {topic}'),
    text('Open day in {city}: {topic}', 'Ден на отворените врати {in}: {topic}'),
  ],
};

/** Names of organisations: `{city}` and a word of its field. */
export const ORGANISATION_NAMES: readonly string[] = [
  '{city} {field} Hub',
  '{field} Cluster {city}',
  '{city} Institute of {field}',
  '{field} Valley {city}',
  '{city} {field} Labs',
  'Centre for {field}, {city}',
  '{field} Alliance of {city}',
];

export const FIELDS: readonly string[] = [
  'Innovation',
  'Mobility',
  'Energy',
  'Robotics',
  'Health',
  'Data',
  'Photonics',
  'Water',
  'Food',
  'Design',
  'Space',
  'Materials',
  'Security',
  'Learning',
  'Ventures',
  'Building',
];

import { nameKey } from './name-key.ts';

/** Codes of states, districts and provinces, as they stand behind a city: "Chicago, IL". Source: ISO 3166-2. */
const CODES = {
  US:
    'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA ' +
    'RI SC SD TN TX UT VT VA WA WV WI WY DC PR',
  CA: 'AB BC MB NB NL NS NT NU ON PE QC SK YT',
} as const;

const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(CODES).flatMap(([country, codes]) =>
    codes.split(' ').map((code): [string, string] => [code, country]),
  ),
);

/** Names of the same. Source: ISO 3166-2. */
const NAMES: readonly (readonly [country: string, names: string])[] = [
  [
    'US',
    'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|FL Florida|' +
      'GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|' +
      'MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|' +
      'NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NY New York State|NC North Carolina|' +
      'ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|' +
      'SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WA Washington State|' +
      'WV West Virginia|WI Wisconsin|WY Wyoming|DC District of Columbia',
  ],
  [
    'CA',
    'AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NL Newfoundland|' +
      'NS Nova Scotia|NT Northwest Territories|NU Nunavut|ON Ontario|PE Prince Edward Island|QC Quebec|' +
      'SK Saskatchewan|YT Yukon',
  ],
];

/** A state of the United States or a province of Canada, by its postal code. `country`: ISO 3166-1 alpha-2. */
export interface State {
  readonly country: string;
  readonly code: string;
}

const STATE_OF: ReadonlyMap<string, State> = new Map(
  NAMES.flatMap(([country, names]) =>
    names.split('|').map((each): [string, State] => [nameKey(each.slice(3)), { country, code: each.slice(0, 2) }]),
  ),
);

/** The state or province with a name in English. */
export function stateCalled(name: string): State | undefined {
  return STATE_OF.get(nameKey(name));
}

/** The country (ISO 3166-1 alpha-2) of which a code of two capitals names a state or a province. */
export function countryOfState(code: string): string | undefined {
  return COUNTRY_OF.get(code);
}

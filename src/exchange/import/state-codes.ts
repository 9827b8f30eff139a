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

/** The country (ISO 3166-1 alpha-2) of which a code of two capitals names a state or a province. */
export function countryOfState(code: string): string | undefined {
  return COUNTRY_OF.get(code);
}

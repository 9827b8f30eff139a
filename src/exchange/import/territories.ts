/**
 * Territories (ISO 3166-1 alpha-2) by the state whose name a table may give beside theirs: "United Kingdom, Bermuda". Source:
 * ISO 3166-1; those that became independent or changed hands after 1950 are among them, as older rows still name the state of
 * their day.
 */
const TERRITORIES: Readonly<Record<string, string>> = {
  AU: 'CC CX HM NF',
  CN: 'HK MO TW',
  DK: 'FO GL',
  FI: 'AX',
  FR: 'BL GF GP MF MQ NC PF PM RE TF WF YT',
  GB: 'AG AI BB BM BS BZ CY DM FJ FK GD GG GI GS HK IM IO JE JM KN KY LC MS MT MU PN SC SH TC TT VC VG',
  IL: 'PS',
  MA: 'EH',
  NL: 'AW BQ CW SR SX',
  NO: 'BV SJ',
  NZ: 'CK NU TK',
  PT: 'MO',
  RS: 'XK',
  US: 'AS GU MP PR UM VI',
};

/** Whether a territory belongs, or belonged, to one of some states. */
export function isTerritoryOf(code: string, states: readonly string[]): boolean {
  return states.some((state) => TERRITORIES[state]?.split(' ').includes(code) === true);
}

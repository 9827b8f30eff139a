/**
 * What people elsewhere call a city, where GeoNames does not have it or others bear the name: the country that must be stated
 * beside it, the names, the city's name there.
 */
export const EXONYMS: readonly (readonly [country: string, names: string, city: string])[] = [
  ['AT', 'Solnograd', 'Salzburg'],
  ['AT', 'Inomost', 'Innsbruck'],
  ['CH', 'Friburgo', 'Fribourg'],
  ['CZ', 'Ostrau', 'Ostrava'],
  ['DE', 'Monaco, Monakovo', 'Munich'],
  ['DE', 'Friburgo', 'Freiburg'],
  ['ES', 'Барцелона', 'Barcelona'],
  ['IT', 'Videm, Видем', 'Udine'],
  ['IT', 'Tržič', 'Monfalcone'],
  ['RS', 'Цариброд, Tsaribrod', 'Dimitrovgrad'],
  ['SI', 'Marburg, Марбург', 'Maribor'],
  ['SI', 'Nova Gorizia', 'Nova Gorica'],
  ['TR', 'Константинопол, Carigrad', 'Istanbul'],
];

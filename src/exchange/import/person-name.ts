const HONORIFIC =
  /^(?:(?:professor|professorin|професор|profesor|profesorica|prof|dr|mr|mrs|ms|miss|sir|dame|eng|ing|dipl|mag|arch|hon|h\.?e|rt\.? hon|the rt\.? hon|the hon|проф|доц|д-р|инж|г-н|г-жа|арх|маг|dott\.ssa|dott|sig\.ra|sig|avv|herr|frau|g|ga|gospod|gospa)(?:\.|\s)\s*)+/iu;

/** A person's name without titles in front: "Prof. Dr. Ana Novak" and "Ana Novak" are the same name. */
export function withoutHonorifics(name: string): string {
  const bare = name.trim().replace(HONORIFIC, '').trim();
  return bare === '' ? name : bare;
}

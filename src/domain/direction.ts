/** `outbound`: the organisation travels; `inbound`: guests come to it; `home`: an event in its own city. */
export const DIRECTIONS = ['outbound', 'inbound', 'home'] as const;

export type Direction = (typeof DIRECTIONS)[number];

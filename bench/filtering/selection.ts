/** What is chosen, as every contestant understands it: at most one value of each attribute, and days from and to. */
export interface Selection {
  readonly country?: string;
  readonly direction?: string;
  readonly kind?: string;
  readonly topic?: string;
  readonly person?: string;
  readonly from?: number;
  readonly to?: number;
}

/** The five attributes that, with the period, make six dimensions. */
export const ATTRIBUTES = ['country', 'direction', 'kind', 'topic', 'person'] as const;

export type Attribute = (typeof ATTRIBUTES)[number];

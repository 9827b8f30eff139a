import type { Dataset } from '#src/domain/dataset.ts';
import type { Language } from '#src/domain/language.ts';
import { runAtOnce } from '#src/domain/run-steps.ts';
import type { I18n } from '#src/i18n/i18n.ts';
import type { ActivityPlaces } from '#src/select/activity-order.ts';
import type { Columns } from '#src/select/columns.ts';
import { columnOrderSteps } from './column-order.ts';
import { COLUMNS, type ColumnId } from './table-columns.ts';

/**
 * The orders of all activities by each column in one language, each worked out once. By whomever its steps are taken, a
 * reader who waits for a column or the page while it is idle: they go on where they were left.
 */
export class ColumnOrders {
  private readonly made = new Map<ColumnId, ActivityPlaces>();
  private readonly begun = new Map<ColumnId, Generator<undefined, ActivityPlaces>>();

  constructor(
    private readonly dataset: Dataset,
    private readonly columns: Columns,
    private readonly i18n: I18n,
  ) {}

  /** `undefined` until it has been worked out. */
  known(column: ColumnId): ActivityPlaces | undefined {
    return this.made.get(column);
  }

  atOnce(column: ColumnId): ActivityPlaces {
    return this.known(column) ?? runAtOnce(this.steps(column));
  }

  *steps(column: ColumnId): Generator<undefined, ActivityPlaces> {
    for (;;) {
      const made = this.made.get(column);
      if (made !== undefined) return made;
      const steps = this.begun.get(column) ?? columnOrderSteps(this.dataset, this.columns, column, this.i18n);
      this.begun.set(column, steps);
      const step = steps.next();
      if (step.done === true) {
        this.made.set(column, step.value);
        this.begun.delete(column);
      } else yield;
    }
  }

  /** Works out what is not known yet, column by column. */
  *allSteps(): Generator<undefined, void> {
    for (const { id } of COLUMNS) {
      yield* this.steps(id);
      yield;
    }
  }
}

const ofColumns = new WeakMap<Columns, Map<Language, ColumnOrders>>();

/** The orders that are shared by all who sort these activities in the language. */
export function columnOrders(dataset: Dataset, columns: Columns, i18n: I18n): ColumnOrders {
  const ofLanguages = ofColumns.get(columns) ?? new Map<Language, ColumnOrders>();
  ofColumns.set(columns, ofLanguages);
  const orders = ofLanguages.get(i18n.language) ?? new ColumnOrders(dataset, columns, i18n);
  ofLanguages.set(i18n.language, orders);
  return orders;
}

import { StackedTable } from './stacked-table.tsx';
import './changed-fields-table.css';

interface ChangedFieldsTableProps {
  /** Each with what stood there and what would; empty where there is nothing. */
  readonly fields: readonly { readonly path: string; readonly before: string; readonly after: string }[];
  /** What people call a field, by its path in the files. */
  readonly nameOf: (path: string) => string;
  readonly words: Readonly<Record<'field' | 'before' | 'after' | 'nothing', string>>;
}

/** Fields that differ, old and new side by side, or below each other where there is no room. */
export function ChangedFieldsTable({ fields, nameOf, words }: ChangedFieldsTableProps) {
  const nothing = <span className="muted">{words.nothing}</span>;
  return (
    <div className="stacking">
      <StackedTable
        className="changed-fields"
        columns={[{ name: words.field, isHead: true }, { name: words.before }, { name: words.after }]}
        rows={fields.map(({ path, before, after }) => ({
          key: path,
          cells: [
            nameOf(path),
            before === '' ? nothing : <del key="before">{before}</del>,
            after === '' ? nothing : <ins key="after">{after}</ins>,
          ],
        }))}
      />
    </div>
  );
}

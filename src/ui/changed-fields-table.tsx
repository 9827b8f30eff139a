import './changed-fields-table.css';

interface ChangedFieldsTableProps {
  /** Each with what stood there and what would; empty where there is nothing. */
  readonly fields: readonly { readonly path: string; readonly before: string; readonly after: string }[];
  /** What people call a field, by its path in the files. */
  readonly nameOf: (path: string) => string;
  readonly words: Readonly<Record<'field' | 'before' | 'after' | 'nothing', string>>;
}

/** Fields that differ, old and new side by side. */
export function ChangedFieldsTable({ fields, nameOf, words }: ChangedFieldsTableProps) {
  const nothing = <span className="muted">{words.nothing}</span>;
  return (
    <table className="table changed-fields">
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ path, before, after }) => (
          <tr key={path}>
            <th scope="row">{nameOf(path)}</th>
            <td>{before === '' ? nothing : <del>{before}</del>}</td>
            <td>{after === '' ? nothing : <ins>{after}</ins>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

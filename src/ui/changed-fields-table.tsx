import './changed-fields-table.css';

interface ChangedFieldsTableProps {
  /** Each with what stood there and what would; empty where there is nothing. */
  readonly fields: readonly { readonly path: string; readonly before: string; readonly after: string }[];
  readonly words: Readonly<Record<'field' | 'before' | 'after' | 'nothing', string>>;
}

/** Fields that differ, old and new side by side. */
export function ChangedFieldsTable({ fields, words }: ChangedFieldsTableProps) {
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
            <th scope="row">{path}</th>
            <td>{before === '' ? nothing : <del>{before}</del>}</td>
            <td>{after === '' ? nothing : <ins>{after}</ins>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

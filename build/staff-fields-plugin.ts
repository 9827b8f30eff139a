import type { Plugin } from 'vite';
import { STAFF_FIELDS_BLOCK } from '#src/app/staff-fields-block.ts';
import type { Edition } from './edition.ts';
import { runTypeScript } from './run-typescript.ts';

const NAME = 'virtual:staff-fields';
const RESOLVED = `\0${NAME}`;

interface StaffFieldsOptions {
  readonly folder: string;
  readonly edition: Edition;
  readonly oneFile: boolean;
}

async function staffFieldsJson(folder: string): Promise<string> {
  const { bundleStaffFields } = await runTypeScript<typeof import('./bundle-record.ts')>('build/bundle-record.ts');
  return JSON.stringify(bundleStaffFields(folder));
}

/** The notes of a page that is one file, as data that no script holds: a window for an audience takes them out of itself. */
export async function staffFieldsBlock(folder: string): Promise<string> {
  const json = (await staffFieldsJson(folder)).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${STAFF_FIELDS_BLOCK}">${json}</script>`;
}

/**
 * Provides `virtual:staff-fields`: what an internal page holds for staff alone, in a file of its own, so that a window for
 * an audience can leave it unread. A public page has none.
 */
export function staffFieldsPlugin({ folder, edition, oneFile }: StaffFieldsOptions): Plugin {
  return {
    name: 'staff-fields',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      if (edition === 'public') return 'export default undefined;';
      if (!oneFile) return `export default JSON.parse(${JSON.stringify(await staffFieldsJson(folder))});`;
      return `const block = document.getElementById(${JSON.stringify(STAFF_FIELDS_BLOCK)});
        export default block === null ? undefined : JSON.parse(block.textContent);`;
    },
  };
}

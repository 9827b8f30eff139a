import { ExportPanel } from '#src/views/export/export-panel.tsx';
import { EXPORT_MATERIAL } from './export-material.ts';

/** Everything that can be taken away, with what the views have for it. */
export function ExportItems({ close }: { readonly close: () => void }) {
  return <ExportPanel material={EXPORT_MATERIAL} oneFileBytes={__ONE_FILE_BYTES__} close={close} />;
}

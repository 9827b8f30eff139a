import type { ExportMaterial } from '#src/exchange/export-material.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { appMessages as m } from '#src/i18n/messages/app.ts';
import { Popover } from '#src/ui/popover.tsx';
import { ExportPanel } from './export-panel.tsx';
import './export-menu.css';

interface ExportMenuProps {
  readonly material: ExportMaterial;
  readonly hasOneFile: boolean;
}

/** The button to everything that can be taken away. */
export function ExportMenu({ material, hasOneFile }: ExportMenuProps) {
  const { t } = useI18n();
  return (
    <Popover label={t(m.export)} name={t(m.export)} align="end">
      {(close) => <ExportPanel material={material} hasOneFile={hasOneFile} close={close} />}
    </Popover>
  );
}

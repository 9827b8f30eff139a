import { useMemo } from 'react';
import { qrModules } from './qr-modules.ts';

/** Light modules around the code that readers want. */
const MARGIN = 4;

interface QrCodeProps {
  readonly text: string;
  /** What it leads to, for those who cannot see it. */
  readonly name: string;
  readonly className?: string;
}

/** A text as a QR code, always dark on white, as readers want it; nothing where the text is too long for one. */
export function QrCode({ text, name, className }: QrCodeProps) {
  const modules = useMemo(() => qrModules(text), [text]);
  if (modules === undefined) return null;
  const size = modules.length + 2 * MARGIN;
  const path = modules
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x + MARGIN} ${y + MARGIN}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg className={className} role="img" aria-label={name} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

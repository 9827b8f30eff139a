import { useMemo } from 'react';
import { qrPath } from '#src/exchange/pictures/qr-drawing.ts';

interface QrCodeProps {
  readonly text: string;
  /** What it leads to, for those who cannot see it. */
  readonly name: string;
  readonly className?: string;
}

/** A text as a QR code, always dark on white, as readers want it; nothing where the text is too long for one. */
export function QrCode({ text, name, className }: QrCodeProps) {
  const code = useMemo(() => qrPath(text), [text]);
  if (code === undefined) return null;
  const { size, path } = code;
  return (
    <svg className={className} role="img" aria-label={name} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

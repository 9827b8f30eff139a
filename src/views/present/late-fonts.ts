const ADDRESS = /url\((["']?)([^"')]+)\1\)/;

/** The faces that the page's own styles name, with their addresses whole. */
function fontFaces(): readonly FontFace[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const part = (name: string) => rule.style.getPropertyValue(name);
      const address = ADDRESS.exec(part('src'))?.[2];
      if (address === undefined) return [];
      const from = new URL(address, sheet.href ?? document.baseURI).href;
      const family = part('font-family').replaceAll(/^["']|["']$/g, '');
      const face = new FontFace(family, `url("${from}")`, {
        display: 'swap',
        weight: part('font-weight') || 'normal',
        ...(part('unicode-range') === '' ? {} : { unicodeRange: part('unicode-range') }),
      });
      return [face];
    }),
  );
}

let isTaken = false;

/**
 * Takes the page's fonts on again that the browser gave up for being late: the dashboard does without those, slides are
 * laid out anew with them. Once a page. A sheet that may not be read is left alone.
 */
export function takeLateFonts(): void {
  if (isTaken) return;
  isTaken = true;
  try {
    for (const face of fontFaces()) document.fonts.add(face);
  } catch {
    // Then the slides have the fonts that there are.
  }
}

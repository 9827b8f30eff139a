import { createElement, type ReactNode } from 'react';
import type { Shape } from '#src/exchange/pictures/shape.ts';

/** As React names attributes: `stroke-width` is `strokeWidth`. */
const attributeName = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function childOf(child: Shape | string, key: number): ReactNode {
  return typeof child === 'string' ? child : <ShapeView key={key} shape={child} />;
}

/** An element of a drawing, and what is in it, on the page. */
export function ShapeView({ shape: { tag, attributes, children } }: { readonly shape: Shape }) {
  const named = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [attributeName(name), value]));
  return createElement(tag, named, ...children.map(childOf));
}

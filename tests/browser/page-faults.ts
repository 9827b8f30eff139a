import type { BrowserContext, Page } from 'playwright-core';

/** Something that a page does and should not do. */
export interface PageFault {
  readonly kind: 'foreign request' | 'failed response' | 'console' | 'page error' | 'policy violation';
  readonly text: string;
}

const BINDING = 'reportPolicyViolation';
const REPORT_VIOLATIONS = `document.addEventListener('securitypolicyviolation', (event) => {
  window.${BINDING}(event.effectiveDirective + ' blocked ' + (event.blockedURI || 'inline') +
    ' at ' + event.sourceFile + ':' + event.lineNumber + ' ' + event.sample);
});`;

/** What the browser itself asks for where a file is opened that is no page and so names no icon; our pages name theirs. */
const ICON_OF_A_FILE = '/favicon.ico';

/**
 * Watches all pages of a context and adds to the list it returns whatever they do wrong: a request to anywhere but
 * `home`'s origin, a response of 400 or more, any message on the console, an uncaught error, a breach of the policy.
 */
export async function watchFaults(context: BrowserContext, home: string): Promise<readonly PageFault[]> {
  const faults: PageFault[] = [];
  const add = (kind: PageFault['kind'], text: string): void => {
    faults.push({ kind, text });
  };
  const addForeign = (method: string, url: string): void => {
    if (!isOwn(url, home)) add('foreign request', `${method} ${url}`);
  };

  context.on('request', (request) => addForeign(request.method(), request.url()));
  context.on('page', (page: Page) => {
    page.on('websocket', (socket) => addForeign('WebSocket', socket.url()));
  });
  context.on('response', (response) => {
    if (response.status() >= 400) add('failed response', `${response.status()} ${response.url()}`);
  });
  context.on('console', (message) => {
    const { url } = message.location();
    if (!url.endsWith(ICON_OF_A_FILE)) add('console', `${message.type()}: ${message.text()} (${url})`);
  });
  context.on('weberror', (webError) => add('page error', describe(webError.error())));
  await context.exposeBinding(BINDING, (_source, text: unknown) => add('policy violation', String(text)));
  await context.addInitScript({ content: REPORT_VIOLATIONS });
  return faults;
}

/** Whether a request stays at home: the same host, or a document on disk that reads from disk; data in hand always does. */
export function isOwn(url: string, home: string): boolean {
  const { protocol, host } = new URL(url);
  if (protocol === 'data:' || protocol === 'blob:') return true;
  const own = new URL(home);
  if (own.protocol === 'file:') return protocol === 'file:';
  return host === own.host && protocol.replace(/^ws/, 'http') === own.protocol;
}

function describe(error: Error): string {
  return error.stack ?? error.message;
}

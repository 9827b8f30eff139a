import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaderRules } from '../../scripts/header-rules.ts';

const FILE = `# Kept by the build
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'none'; script-src 'self' https://a.example:8080
  Link: </a>; rel=preload
  Link: </b>; rel=preload

/assets/*
  Cache-Control: public, max-age=31536000, immutable
/a.b/:page/
\tX-Page: yes
`;

describe('a _headers file', () => {
  const rules = parseHeaderRules(FILE);

  test('gives a path the headers of every pattern that matches', () => {
    expect(headersFor('/assets/app.js', rules)).toEqual({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; script-src 'self' https://a.example:8080",
      link: '</a>; rel=preload, </b>; rel=preload',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(headersFor('/', rules)).not.toHaveProperty('cache-control');
  });

  test('knows placeholders, and takes a dot for a dot', () => {
    expect(headersFor('/a.b/one/', rules)).toHaveProperty('x-page');
    expect(headersFor('/a.b/one/two/', rules)).not.toHaveProperty('x-page');
    expect(headersFor('/aXb/one/', rules)).not.toHaveProperty('x-page');
  });

  test('lets the later of two patterns count', () => {
    expect(headersFor('/a', parseHeaderRules('/*\n  X-A: one\n/a\n  X-A: two\n'))).toEqual({ 'x-a': 'two' });
  });

  test.each([
    ['  X-A: one', 'line 1: "X-A: one" is no header of a path'],
    ['/*\n  X-A', 'line 2: "X-A" is no header of a path'],
    ['# note\nassets/*', 'line 2: "assets/*" is not a path'],
  ])('is refused with the line if it reads %j', (text, message) => {
    expect(() => parseHeaderRules(text)).toThrow(message);
  });
});

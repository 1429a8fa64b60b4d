import { DocsBuildError } from './errors.ts';
import { redocScriptUrl } from './redocly.ts';

/** A page of `build-docs`, taken apart: what belongs into our own frame. */
export interface RedocParts {
  styles: string;
  /** The prerendered page. */
  html: string;
  /** The module that brings it to life: the description and a call of Redoc. */
  script: string;
  /** The anchors of its sections, in the order of its menu. */
  anchors: string[];
}

/** Takes a page apart that our template wrote; `redocUrl` is where Redoc's script lies on the site. */
export function redocParts(api: string, page: string, redocUrl: string): RedocParts {
  const [head, body] = page.split('<!-- head | body -->');
  const start = body?.lastIndexOf('<script type="module">') ?? -1;
  const end = body?.lastIndexOf('</script>') ?? -1;
  if (head === undefined || body === undefined || start < 0 || end < start) {
    throw new DocsBuildError(
      api,
      'Redocly wrote a page that is not built as expected; see src/redoc-page.ts.',
    );
  }
  const html = mendLinks(body.slice(0, start).replace(/<script>.*?<\/script>/gs, ''));
  return {
    styles: head.replace(/<link rel="modulepreload"[^>]*>/, '').trim(),
    html: html.trim(),
    script: body
      .slice(start + '<script type="module">'.length, end)
      .replace(redocScriptUrl, redocUrl)
      .trim(),
    anchors: anchorsOf(html),
  };
}

/** Redoc prerenders its menu with paths, though it routes by the hash: `/section/errors` is `#/section/errors`. */
function mendLinks(html: string): string {
  return html.replace(/(<a [^>]*?href=")(\/(?!openapi\/)[^"]*")/g, '$1#$2');
}

function anchorsOf(html: string): string[] {
  return [...new Set([...html.matchAll(/href="(#\/[^"]+)"/g)].map(([, href = '']) => href))];
}

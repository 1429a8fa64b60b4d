export { DocsError, PortInUseError, SiteNotBuiltError } from './errors.ts';
export { type Docs, type DocsOptions, startDocs } from './serve.ts';

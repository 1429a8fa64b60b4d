/** What this package throws on purpose; its message says what was wrong, where, and what to do. */
export class DocsError extends Error {
  override readonly name: string = 'DocsError';
}

/** A page could not be built. `api` is the id of its description. */
export class DocsBuildError extends DocsError {
  override readonly name = 'DocsBuildError';
  readonly api: string;

  constructor(api: string, reason: string, options?: ErrorOptions) {
    super(`The page of ${api} could not be built: ${reason}`, options);
    this.api = api;
  }
}

/** There is no built site in `root`. */
export class SiteNotBuiltError extends DocsError {
  override readonly name = 'SiteNotBuiltError';
  readonly root: string;

  constructor(root: string) {
    super(`No documentation site in ${root}: run "npm run build -w apps/docs" first.`);
    this.root = root;
  }
}

/** Another program listens on the port. */
export class PortInUseError extends DocsError {
  override readonly name = 'PortInUseError';
  readonly port: number;

  constructor(host: string, port: number, options?: ErrorOptions) {
    super(`Port ${port} of ${host} is in use: end what listens there, or take another (0 = any).`, options);
    this.port = port;
  }
}

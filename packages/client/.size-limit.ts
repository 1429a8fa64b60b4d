/** The gzip of an empty bundle, which size-limit takes off; here the whole file counts. */
const empty = 32;

interface Bundle {
  readonly format?: string;
}

/** What a bundle may weigh, minified by esbuild and compressed by gzip, with openapi-fetch in it. */
function atMost(bytes: number, name: string, path: string) {
  return {
    name,
    path,
    limit: `${bytes - empty} B`,
    gzip: true,
    // As a module, so that what it exports is not dropped as unused.
    modifyEsbuildConfig: (bundle: Bundle) => ({ ...bundle, format: 'esm' }),
  };
}

export default [
  atMost(6_500, 'everything', 'dist/index.js'),
  atMost(4_500, 'KMS with a token', 'packaging/consumer/kms-alone.js'),
  atMost(800, 'regions', 'dist/regions.js'),
  atMost(900, 'operations', 'dist/operations.js'),
  atMost(5_000, 'testing', 'dist/testing.js'),
  atMost(6_000, 'validate', 'dist/validate.js'),
];

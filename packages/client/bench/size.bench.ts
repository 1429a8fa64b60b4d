import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { type PeerName, peer, peers } from './support/peers.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const core = '@huaweicloud/huaweicloud-sdk-core';

/** What others' programs import for the same calls. The vendor's runs on Node alone. */
const others: readonly { peer: PeerName; program: string }[] = [
  { peer: 'ky', program: `export { default } from 'ky';` },
  { peer: 'core', program: `export * from '${core}'; export * from '${core}/ClientBuilder';` },
  { peer: 'kms', program: `export * from '@huaweicloud/huaweicloud-sdk-kms';` },
  { peer: 'dcs', program: `export * from '@huaweicloud/huaweicloud-sdk-dcs';` },
];

/** What a program carries of a client: minified by esbuild, compressed by gzip. */
export async function run() {
  const kms = `export { token } from '@cloud-inventory/client';
    export { createClient } from '@cloud-inventory/client/kms';`;
  const rows = [
    await row('this client, everything', `export * from '@cloud-inventory/client';`, here),
    await row('this client, KMS with a token', kms, here),
    await row('openapi-fetch alone', `export { default } from 'openapi-fetch';`, here),
  ];
  const missing: string[] = [];
  for (const { peer: name, program } of others) {
    const installed = await peer(name);
    if ('missing' in installed) missing.push(installed.missing);
    else rows.push(await row(peers[name], program, installed.folder));
  }
  return { title: 'a bundle, minified by esbuild, gzip', rows, missing };
}

async function row(name: string, contents: string, resolveDir: string) {
  const forNode = contents.includes('huaweicloud');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: forNode ? 'node' : 'neutral',
    write: false,
    logLevel: 'error',
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  return { name, value: gzipSync(bytes, { level: 9 }).length, unit: 'B' };
}

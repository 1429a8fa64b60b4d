import { type Mock, type MockOptions, startMock } from '@cloud-inventory/mock';
import type { Server } from '../../src/server.ts';

export const projectId = '0dea2644dc80d5d22ff1c01e3ebea6fc';

/** Whom the right server lets in. */
export const token = 'a-token-of-the-contract-suite';
export const accessKey = { accessKey: 'CONTRACTSUITE', secretKey: 'a-secret-key-of-the-contract-suite' };

/** The mock, which lets in nobody else. */
export function startRightServer(options: MockOptions = {}): Promise<Mock> {
  return startMock({ ...options, tokens: [token], accessKeys: [accessKey] });
}

/** A server at a URL, with credentials that the right one lets in. */
export function serverAt(url: Server['url'], own = true): Server {
  return { url, projectId, credentials: { token, accessKey }, own };
}

import { createClient, token } from '@cloud-inventory/client';
import createFetchClient from 'openapi-fetch';
import { withMiddleware } from './middleware.ts';

const projectId = '0dea2644dc80d5d22ff1c01e3ebea6fc';
const path = '/v1.0/{project_id}/kms/user-instances';
const params = { path: { project_id: projectId } };
/** As long as a token is at its shortest. */
const secret = 'a'.repeat(1200);
const headers = { 'X-Auth-Token': secret, Accept: 'application/json' };

/** The description's word for the call, as far as it matters here. */
export interface Paths {
  [path]: {
    get: {
      parameters: { path: { project_id: string } };
      responses: { 200: { content: { 'application/json': { instance_num: number } } } };
    };
  };
}

/** One way to ask a server for the number of keys; `require` loads what was installed for it. */
type Way = (baseUrl: string, require: NodeJS.Require) => () => Promise<unknown>;

const urlAt = (baseUrl: string) => baseUrl + path.replace('{project_id}', projectId);

/** The ways to ask for the number of keys, the barest first. */
export const ways = {
  'fetch and json': (baseUrl) => {
    const url = urlAt(baseUrl);
    return async () => (await fetch(url, { headers })).json();
  },
  'fetch and json with a timeout': (baseUrl) => {
    const url = urlAt(baseUrl);
    return async () => (await fetch(url, { headers, signal: AbortSignal.timeout(40_000) })).json();
  },
  'openapi-fetch': (baseUrl) => {
    const client = createFetchClient<Paths>({ baseUrl, headers });
    return async () => (await client.GET(path, { params })).data;
  },
  'openapi-fetch, the same work in middleware': (baseUrl) => {
    const client = withMiddleware(baseUrl, () => secret);
    return async () => (await client.GET(path, { params, signal: AbortSignal.timeout(120_000) })).data;
  },
  'this client': (baseUrl) => {
    const client = createClient({ endpoints: baseUrl, projectId, credentials: token(secret) });
    return () => client.kms.showUserInstances();
  },
  ky: (baseUrl, require) => {
    const { default: ky } = require('ky');
    const url = urlAt(baseUrl);
    const api = ky.create({ timeout: 40_000, retry: 2, headers });
    return () => api.get(url).json();
  },
  // As the vendor's generated clients do it. It knows no token: it signs with an access key.
  'huaweicloud-sdk-core, signing': (baseUrl, require) => {
    const { BasicCredentials } = require('@huaweicloud/huaweicloud-sdk-core');
    const { ClientBuilder } = require('@huaweicloud/huaweicloud-sdk-core/ClientBuilder');
    const credential = new BasicCredentials().withAk('AK').withSk('SK').withProjectId(projectId);
    const builder = new ClientBuilder((client: unknown) => client);
    const sdk = builder.withCredential(credential).withEndpoint(baseUrl).build();
    const request = { method: 'GET', url: path, contentType: 'application/json', queryParams: {} };
    return () => sdk.sendRequest({ ...request, pathParams: { project_id: projectId }, headers: {} });
  },
} satisfies Record<string, Way>;

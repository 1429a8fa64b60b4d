import { expectTypeOf, test } from 'vitest';
import { createClient as createDcsClient } from './generated/clients/dcs.ts';
import { createClient as createKmsClient } from './generated/clients/kms.ts';
import {
  type Client,
  type ClientOptions,
  type Credentials,
  createClient,
  type Dcs,
  type Endpoints,
  type Kms,
  type Region,
  token,
} from './index.ts';

declare const credentials: Credentials;

test('a client has its services and no other', () => {
  expectTypeOf(createClient).returns.toEqualTypeOf<Client>();
  expectTypeOf<Omit<Client, 'raw'>>().toEqualTypeOf<{ readonly dcs: Dcs; readonly kms: Kms }>();
  const { kms } = createKmsClient({ region: 'eu-de', credentials });
  expectTypeOf(kms).toEqualTypeOf<Kms>();
  expectTypeOf(createKmsClient).returns.toEqualTypeOf<Client<'kms'>>();
  expectTypeOf(createDcsClient).returns.toEqualTypeOf<Client<'dcs'>>();
  expectTypeOf<Client<'kms'>>().not.toHaveProperty('dcs');
  expectTypeOf<Client<'kms'>['raw']>().not.toHaveProperty('dcs');
  expectTypeOf<Client>().toExtend<Client<'kms'>>();
  // @ts-expect-error there is no such service
  type _None = Client<'ecs'>;
});

test('a client needs credentials, and a region or endpoints', () => {
  expectTypeOf<{ region: string; credentials: Credentials }>().toExtend<ClientOptions>();
  expectTypeOf<{ endpoints: string; credentials: Credentials }>().toExtend<ClientOptions>();
  expectTypeOf<{ credentials: Credentials }>().not.toExtend<ClientOptions>();
  expectTypeOf<{ region: string }>().not.toExtend<ClientOptions>();
  expectTypeOf<{ region: string; credentials: string }>().not.toExtend<ClientOptions>();
});

test('known regions are offered, and any other is taken', () => {
  expectTypeOf<'eu-de'>().toExtend<Region>();
  expectTypeOf<'eu-dee'>().not.toExtend<Region>();
  expectTypeOf<'xx-later-7'>().toExtend<ClientOptions['region']>();
  expectTypeOf<7>().not.toExtend<ClientOptions['region']>();
});

test('endpoints are one for all, or one for each service that there is', () => {
  expectTypeOf<Endpoints<'kms'>>().toEqualTypeOf<string | Readonly<Partial<Record<'kms', string>>>>();
  createClient({ credentials, endpoints: { kms: 'http://127.0.0.1:1', dcs: 'http://127.0.0.1:1' } });
  createClient({ credentials, region: 'eu-de', endpoints: { kms: 'http://127.0.0.1:1' } });
  // @ts-expect-error it is misspelt
  createClient({ credentials, endpoints: { ksm: 'http://127.0.0.1:1' } });
  // @ts-expect-error a client of KMS calls no DCS
  createKmsClient({ credentials, endpoints: { dcs: 'http://127.0.0.1:1' } });
});

test('options that there are not do not compile', () => {
  // @ts-expect-error it is projectId
  createClient({ region: 'eu-de', credentials, project: 'p' });
  // @ts-expect-error it is a number of ms
  createClient({ region: 'eu-de', credentials, timeout: '5s' });
  // @ts-expect-error it is retries
  createClient({ region: 'eu-de', credentials, retry: { retry: 2 } });
  createClient({
    region: 'eu-de',
    credentials,
    retry: { retries: 2, baseDelay: 1, maxDelay: 1 },
    timeout: 1,
  });
});

test('an own fetch takes a request, and the global one will do', () => {
  createClient({ region: 'eu-de', credentials, fetch });
  createClient({ region: 'eu-de', credentials, fetch: async ({ url }) => new Response(url) });
  // @ts-expect-error it must give a response
  createClient({ region: 'eu-de', credentials, fetch: async () => 'text' });
});

test('credentials are made of a token or a function that gives one, or by hand', () => {
  expectTypeOf(token).toBeCallableWith('t');
  expectTypeOf(token).toBeCallableWith(() => 't');
  expectTypeOf(token).toBeCallableWith(async () => 't');
  // @ts-expect-error it may be missing
  token(process.env['OS_TOKEN']);
  const own: Credentials = {
    authorize({ headers, method, url }, { projectId }) {
      headers.set('authorization', `${method} ${url} ${projectId}`);
    },
    refused: (_request, response) => response.status === 401,
  };
  expectTypeOf(own).toEqualTypeOf<Credentials>();
});

// Bundled for a page and for a worker: asks a cloud what a browser can ask, as whoever is asked.
import { accessKey, createClient, token } from '@cloud-inventory/client';

export async function ask(endpoints) {
  const options = { endpoints, projectId: '0dea2644dc80d5d22ff1c01e3ebea6fc' };
  const client = createClient({ ...options, credentials: token('any') });
  const signing = createClient({ ...options, credentials: accessKey({ accessKey: 'AK', secretKey: 'SK' }) });
  const names = [];
  for await (const { name } of client.dcs.listInstances()) names.push(name);
  const refused = await createClient({ ...options, credentials: token('refused'), retry: 0 })
    .kms.showUserInstances()
    .then(undefined, (error) => error);
  const { instance_num: keys } = await signing.kms.showUserInstances();
  return { keys, names, refused: [refused.name, refused.code] };
}

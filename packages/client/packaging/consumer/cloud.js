import { createServer } from 'node:http';

const ids = ['a', 'b', 'c'];
/** What a cloud has to send for a browser's page to be allowed to call it. */
const open = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, x-auth-token, x-project-id, x-sdk-date',
};

/** A cloud of 15 keys and three instances, two a page; it takes any token but "refused". */
export async function startCloud() {
  const server = createServer(({ url = '', headers, method }, response) => {
    const send = (status, body) => {
      response.writeHead(status, { 'content-type': 'application/json', ...open }).end(JSON.stringify(body));
    };
    const { pathname, searchParams } = new URL(url, 'http://cloud.test');
    if (method === 'OPTIONS') send(200, {});
    else if (headers['x-auth-token'] === 'refused') send(401, { error_code: 'APIGW.0301', error_msg: 'no' });
    else if (pathname.endsWith('/user-instances')) send(200, { instance_num: 15 });
    else if (pathname.endsWith('/status')) send(200, { running_count: 3 });
    else {
      const start = Number(searchParams.get('start') ?? 1);
      const page = ids.slice(start - 1, start + 1);
      const instances = page.map((id) => ({ instance_id: id, name: `cache-${id}`, status: 'RUNNING' }));
      send(200, { instances, instance_num: ids.length });
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

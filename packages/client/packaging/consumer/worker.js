import { ask } from './in-browser.js';

addEventListener('message', async ({ data }) => {
  postMessage(await ask(data).catch((error) => String(error)));
});

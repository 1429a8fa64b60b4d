/** Every word of the site that does not come from a description or from Redoc. */
export const text = {
  name: 'cloud-inventory',
  lead: 'Read-only cloud calls, each described once, by hand, in OpenAPI 3.1. Types, client, mock and these pages follow from the descriptions.',
  skip: 'Skip to the content',
  apis: 'APIs',
  theme: 'Light or dark',
  startTitle: 'Start here',
  start: (url: string) =>
    `The local mock answers as the cloud documents it, on your machine and without an account. Start it with \`npm start\`; it listens on \`${url}\`.`,
  shell: 'From the shell',
  typescript: 'From TypeScript',
  callsTitle: 'Calls',
  filter: 'Filter by path, field or text',
  found: '{shown} of {all} calls',
  nothing: 'No call matches.',
  download: (format: string, title: string) => `${format} of ${title}`,
  known: (values: string) => `Known values, to which more may come: ${values}.`,
  notFound: 'There is no such page',
  notFoundLead: 'The address leads nowhere on this site. The calls that are described here:',
};

/** The words of one edition. */
export type Text = typeof text;

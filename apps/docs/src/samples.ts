import type { Call, CodeSample, Description, Parameter } from './description.ts';

/** Where the project's mock listens by default: text in the samples, never asked by the site. */
export const mockUrl = 'http://127.0.0.1:4010';

/** A token for the samples; the mock takes any unless it is told which. */
const sampleToken = 'example-token';

/** The path parameter that the client takes once, when it is created. */
const clientWide = 'project_id';

const writers = [
  { lang: 'Shell', label: 'curl', write: curl },
  { lang: 'JavaScript', label: 'fetch', write: fetchSample },
  { lang: 'TypeScript', label: 'client', write: clientSample },
];

/** The languages of the samples; Redoc shows none that it is not told of. */
export const sampleLanguages = writers.map(({ lang, label }) => ({ lang, label }));

/** The samples of one operation: curl, fetch and the project's client, against the local mock. */
export function codeSamples(description: Description, call: Call): CodeSample[] {
  return writers.map(({ lang, label, write }) => ({ lang, label, source: write(description, call) }));
}

function curl(description: Description, call: Call): string {
  const query = shownQuery(call);
  const url = call.path.replace(/\{([^{}]+)\}/g, (_, name: string) => `$${shellName(name)}`);
  const header = tokenHeader(description, call);
  const lines = [
    `curl ${query.length > 0 ? '--get ' : ''}"$BASE_URL${url}"`,
    ...(header ? [`--header "${header}: $TOKEN"`] : []),
    ...query.map((one) => `--data-urlencode ${shellWord(`${one.name}=${exampleOf(one)}`)}`),
  ];
  return [
    `BASE_URL=${mockUrl}`,
    ...pathParameters(call).map((one) => `${shellName(one.name)}=${shellWord(segmentOf(one))}`),
    ...(header ? [`TOKEN=${sampleToken}`] : []),
    '',
    lines.join(' \\\n  '),
  ].join('\n');
}

function fetchSample(description: Description, call: Call): string {
  const query = shownQuery(call);
  const header = tokenHeader(description, call);
  const path = call.path.replace(/\{([^{}]+)\}/g, (_, name: string) => `\${${camelCase(name)}}`);
  return [
    ...pathParameters(call).map((one) => `const ${camelCase(one.name)} = ${quoted(segmentOf(one))};`),
    `const url = new URL(\`${path}\`, '${mockUrl}');`,
    ...query.map((one) => `url.searchParams.set('${one.name}', ${quoted(exampleOf(one))});`),
    '',
    header
      ? `const response = await fetch(url, {\n  headers: { '${header}': '${sampleToken}' },\n});`
      : 'const response = await fetch(url);',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the sample's own template.
    'if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);',
    'console.log(await response.json());',
  ].join('\n');
}

function clientSample(description: Description, call: Call): string {
  const service = description['x-service'] ?? 'service';
  const project = call.parameters.find((one) => one.name === clientWide);
  const given = [...pathParameters(call).filter((one) => one.name !== clientWide), ...shownQuery(call)];
  const members = given.map((one) => `  ${camelCase(one.name)}: ${literal(one)},\n`);
  const { operationId } = call.operation;
  const method = operationId.charAt(0).toLowerCase() + operationId.slice(1);
  return [
    "import { createClient, token } from '@cloud-inventory/client';",
    '',
    'const client = createClient({',
    `  endpoints: { ${service}: '${mockUrl}' },`,
    ...(project ? [`  projectId: ${quoted(exampleOf(project))},`] : []),
    `  credentials: token('${sampleToken}'),`,
    '});',
    '',
    `const answer = await client.${service}.${method}(${members.length > 0 ? `{\n${members.join('')}}` : ''});`,
    'console.log(answer);',
  ].join('\n');
}

function pathParameters(call: Call): Parameter[] {
  return call.parameters.filter((one) => one.in === 'path');
}

/**
 * The query that a sample shows: what is required, pages or switches something. Filters by free text stay out, since
 * their examples name things that a reader does not have; so does an example that is the default anyway.
 */
function shownQuery(call: Call): Parameter[] {
  const paging: unknown[] = Object.values(call.operation['x-paging'] ?? {});
  return call.parameters.filter(
    (one) =>
      one.in === 'query' &&
      one.example !== undefined &&
      (one.required ||
        paging.includes(one.name) ||
        one['x-string-boolean'] ||
        one.schema?.type !== 'string') &&
      (one.required || one.example !== one.schema?.default),
  );
}

function tokenHeader(description: Description, call: Call): string | undefined {
  const schemes = description.components?.securitySchemes ?? {};
  const first = (call.operation.security ?? description.security ?? [])[0] ?? {};
  return Object.keys(first)
    .map((name) => schemes[name])
    .find((scheme) => scheme?.type === 'apiKey' && scheme.in === 'header')?.name;
}

function exampleOf(parameter: Parameter): string {
  return String(parameter.example ?? parameter.name);
}

/** The example as it stands in a path. */
function segmentOf(parameter: Parameter): string {
  return encodeURIComponent(exampleOf(parameter));
}

function literal(parameter: Parameter): string {
  if (parameter['x-string-boolean']) return String(parameter.example === 'true');
  return typeof parameter.example === 'number' ? String(parameter.example) : quoted(exampleOf(parameter));
}

function shellName(name: string): string {
  return name.replace(/\W+/g, '_').toUpperCase();
}

function shellWord(text: string): string {
  return /^[\w.,:=/-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** The client's name of a parameter, by the rule of the code generator. */
function camelCase(wire: string): string {
  const name = wire.replace(/[^A-Za-z0-9]+([A-Za-z0-9])?/g, (_, letter?: string) =>
    (letter ?? '').toUpperCase(),
  );
  return name.charAt(0).toLowerCase() + name.slice(1);
}

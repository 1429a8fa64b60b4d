import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Api } from '../build/apis.ts';
import { BuildFailure } from '../build/failure.ts';
import { type Files, type Mapping, mapping } from '../build/files.ts';
import type { Call } from './call.ts';
import { withPath, withServersOf } from './root-document.ts';
import { fillerOf, readTemplate, templatesIn } from './template.ts';

/** A file to be written, by its path below the folder of the descriptions. */
export interface SkeletonFile {
  readonly path: string;
  readonly text: string;
  /** It is there already, and the call is added to it. */
  readonly isChanged: boolean;
}

/** All that is to be written for a call: a folder for a new API, a few files in that of one which is there. */
export function skeletonOf(call: Call, files: Files, apis: readonly Api[]): SkeletonFile[] {
  const folder = join(call.service, call.version);
  const root = join(folder, 'openapi.yaml');
  const has = (file: string) => existsSync(join(files.folder, file));
  const versions = apis.filter(({ service }) => service === call.service).map(({ version }) => version);
  const isNew = !versions.includes(call.version);

  const parameters = [...call.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => {
    const shared = `shared/parameters/${name}.yaml`;
    const own = `components/parameters/${name}.yaml`;
    return has(shared)
      ? { name, file: `../../../${shared}`, path: shared }
      : { name, file: `../${own}`, path: join(folder, own) };
  });
  const SERVICE = call.service.toUpperCase();
  const first = isNew
    ? mapping(parse(readTemplate('operation.yaml').replace('__SERVICE__', SERVICE)))
    : firstCallOf(root, files);
  const words = {
    ...call,
    ...sameAs(first),
    file: call.path.slice(1).replaceAll('/', '_'),
    Answer: answerOf(call.operationId, (name) => has(join(folder, `components/schemas/${name}.yaml`))),
    SERVICE,
    language: call.source.endsWith('.zh') ? 'zh-CN' : 'en',
  };
  const fill = fillerOf(words, parameters);
  const made = (path: string, template: string): SkeletonFile => {
    return { path: fill(path), text: fill(readTemplate(template)), isChanged: false };
  };
  const all = (kind: string) => templatesIn(kind).map((name) => made(join(folder, name), join(kind, name)));

  const own = parameters.map(({ path, name }) => {
    return { path, text: readTemplate('parameter.yaml').replace('__name__', name), isChanged: false };
  });
  const evidence = made(`evidence/${call.source}.yaml`, 'evidence.yaml');
  const sibling = files.text(join(call.service, versions.at(-1) ?? '', 'openapi.yaml')) ?? '';
  const rootText = isNew
    ? withServersOf(fill(readTemplate('openapi.yaml')), sibling)
    : withPath(files.text(root) ?? '', call.path, fill('paths/__file__.yaml'), root);
  return [
    ...(isNew ? all('api') : []),
    ...all('call'),
    // What is there already is referred to.
    ...[...own, evidence].filter(({ path }) => !has(path)),
    { path: root, text: rootText, isChanged: !isNew },
  ];
}

/** `ListInstances` answers `Instances`, unless something else is called so. */
function answerOf(operationId: string, isTaken: (name: string) => boolean): string {
  const name = operationId.replace(/^[A-Z][a-z]+(?=[A-Z])/, '');
  return isTaken(name) ? operationId : name;
}

function firstCallOf(root: string, files: Files): Mapping {
  const [first] = files.operations(root);
  if (first === undefined || first.file === root)
    throw new BuildFailure(`${root}: its paths are not in files of their own: add the call by hand.`);
  return first.operation;
}

/** What a further call of an API has as the first one has it, as lines of YAML. */
function sameAs(first: Mapping): { same: string; errors: string } {
  const refusals = 'x-token-refusals';
  const observed = mapping(first['x-observed'])[refusals];
  const same = {
    tags: first['tags'],
    'x-error-envelope': first['x-error-envelope'],
    ...(refusals in first && { [refusals]: first[refusals] }),
    ...(observed !== undefined && { 'x-observed': { [refusals]: observed } }),
  };
  const errors = Object.entries(mapping(first['responses'])).filter(([status]) => !status.startsWith('2'));
  return {
    same: Object.entries(same)
      .map(([name, value]) => `${name}: ${flow(value)}`)
      .join('\n  '),
    errors: errors.map(([status, response]) => `"${status}": ${flow(response)}`).join('\n    '),
  };
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
}

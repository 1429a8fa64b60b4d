import { DescriptionError } from '../../description-error.ts';
import type { DocumentedResponse, ErrorEnvelope, Operation } from '../operation.ts';
import type { PrismOperation, ReadOperation } from './prism-operation.ts';

function responsesOf({ responses }: PrismOperation): DocumentedResponse[] {
  return responses
    .filter(({ code }) => /^\d{3}$/.test(code))
    .map(({ code, contents = [] }) => ({
      status: Number(code),
      mediaTypes: contents.map(({ mediaType }) => mediaType),
      examples: contents.flatMap(({ examples = [] }) => examples.map(({ key }) => key)),
    }));
}

function successOf(responses: readonly DocumentedResponse[]): DocumentedResponse | undefined {
  return responses
    .filter(({ status }) => status >= 200 && status < 300)
    .toSorted((a, b) => a.status - b.status)[0];
}

/** The headers that carry credentials. */
export function credentialsOf({ security = [] }: PrismOperation): string[] {
  return security
    .flat()
    .flatMap((scheme) => (scheme.type === 'apiKey' && scheme.in === 'header' ? scheme.name : []));
}

function headersOf(operation: PrismOperation): string[] {
  const parameters = operation.request?.headers?.map(({ name }) => name) ?? [];
  return [...parameters, ...credentialsOf(operation)].map((name) => name.toLowerCase());
}

/** What answering a call needs to know of it. */
export function operationOf({ api, service, operation }: ReadOperation): Operation {
  const { iid, method, path, request, extensions } = operation;
  if (!iid) throw new DescriptionError(`${method} ${path} of ${api} has no operationId.`);
  const responses = responsesOf(operation);
  return {
    api,
    service,
    operationId: iid,
    method: method.toUpperCase(),
    path,
    queryParameters: new Set(request?.query?.map(({ name }) => name)),
    headers: headersOf(operation),
    responses,
    success: successOf(responses),
    // Code generation refuses a description that lacks it or gives it another shape.
    envelope: extensions?.['x-error-envelope'] as ErrorEnvelope | undefined,
  };
}

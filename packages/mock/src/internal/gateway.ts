import { DescriptionError } from '../description-error.ts';
import type { Answer, Violation } from './answer.ts';
import type { Engine } from './engine.ts';
import { type Operation, responseOf } from './operation.ts';

const noSuchApi = 'GatewayNoSuchApi';

/**
 * What the gateway says by itself, where no description has an answer. Its codes are from the vendor's table of
 * `APIGW` codes: 0201 is "API request error" whatever is wrong with the request, 0301 an authentication that failed,
 * 0601 an internal error.
 */
export interface Gateway {
  /** 404: nothing is described at that path. */
  readonly noSuchApi: Answer;
  /** The request cannot be understood or served. */
  refuse(status: number, message: string): Answer;
  /** 401: not the right token or signature. */
  unauthorized(message: string, violations: readonly Violation[]): Answer;
  /** 500: the mock's own answer breaks the description. */
  fail(message: string, violations?: readonly Violation[]): Answer;
}

function found(operation: Operation | undefined): Operation {
  if (operation) return operation;
  throw new DescriptionError(
    `No description has the 404 example ${noSuchApi}, with which the mock answers unknown paths.`,
  );
}

/** The gateway's answers, in the envelope that the descriptions show for an unknown path. */
export async function gatewayOf(engine: Engine): Promise<Gateway> {
  const operation = found(
    engine.operations.find((each) => responseOf(each, 404)?.examples.includes(noSuchApi)),
  );
  const { answer } = await engine.sample(operation, { status: 404, example: noSuchApi });
  const headers = { 'content-type': answer.headers['content-type'] ?? 'application/json' };
  const say = (status: number, code: string, message: string, violations: readonly Violation[]): Answer => ({
    status,
    headers,
    // Its id is that of the request under which it is sent.
    body: { error_code: code, error_msg: message, request_id: '' },
    violations,
  });
  return {
    noSuchApi: answer,
    refuse: (status, message) => say(status, 'APIGW.0201', message, []),
    unauthorized: (message, violations) => say(401, 'APIGW.0301', message, violations),
    fail: (message, violations = []) => say(500, 'APIGW.0601', message, violations),
  };
}

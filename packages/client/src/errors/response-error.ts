import { CloudError } from './cloud-error.ts';

/** An answer that is not what it should be: a success without a JSON object, or a redirect, which is never followed. */
export class ResponseError extends CloudError {
  override readonly name = 'ResponseError';
  /** The HTTP status; 0 for a redirect that a browser hides. */
  readonly status: number;
  /** The id to quote to the cloud's support, where there is one. */
  readonly requestId: string | undefined;
  /** The response; its body has been read. */
  readonly response: Response;

  constructor(
    message: string,
    { response, requestId }: { response: Response; requestId: string | undefined },
  ) {
    super(message);
    this.status = response.status;
    this.requestId = requestId;
    this.response = response;
  }
}

/** An answer as it came over the wire. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export async function receive(response: Response): Promise<Received> {
  return { status: response.status, headers: response.headers, text: await response.text() };
}

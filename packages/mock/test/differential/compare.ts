import { Connection } from '../http/connection.ts';
import { bytesOf, type Request } from './request.ts';
import { mockVerdict, prismVerdict, type Verdict } from './verdict.ts';

/** What both sides made of one request. */
export interface Comparison {
  readonly request: Request;
  readonly mock: Verdict;
  readonly prism: Verdict;
}

export interface Ports {
  readonly mock: number;
  /** One Prism for each document. */
  readonly prism: ReadonlyMap<string, number>;
}

// For each document: enough that neither side waits for the other.
const lanes = 4;

async function verdictOf(
  side: string,
  connection: Connection,
  request: Request,
  read: typeof mockVerdict,
): Promise<Verdict> {
  const answer = await connection.ask(bytesOf(request));
  if (answer) return read(answer);
  throw new Error(`${side} gave no answer to ${JSON.stringify(bytesOf(request))}`);
}

/** Sends each request to both sides over connections that are kept, several at once. */
export async function compare(requests: readonly Request[], ports: Ports): Promise<Comparison[]> {
  const all: Comparison[] = [];
  async function lane(queue: Iterator<Request>, prismPort: number): Promise<void> {
    const [mock, prism] = [new Connection(ports.mock), new Connection(prismPort)];
    try {
      for (let next = queue.next(); !next.done; next = queue.next()) {
        const request = next.value;
        const [mocks, prisms] = await Promise.all([
          verdictOf('This mock', mock, request, mockVerdict),
          verdictOf('Prism', prism, request, prismVerdict),
        ]);
        all.push({ request, mock: mocks, prism: prisms });
      }
    } finally {
      mock.close();
      prism.close();
    }
  }
  await Promise.all(
    [...Map.groupBy(requests, ({ aim }) => aim.api)].flatMap(([api, mine]) => {
      const queue = mine.values();
      return Array.from({ length: lanes }, () => lane(queue, ports.prism.get(api) ?? 0));
    }),
  );
  return all;
}

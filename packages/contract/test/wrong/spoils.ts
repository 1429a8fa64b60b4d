import { isObject } from '../../src/description/json.ts';
import type { Answered, Asked, Ending, Spoil } from './fault.ts';
import { changedAt } from './json-change.ts';

/** Another body, where there is one of JSON. */
export function body(change: (body: unknown, asked: Asked) => unknown): Spoil {
  return (answer, asked) => {
    if (answer.text === '') return answer;
    return { ...answer, text: JSON.stringify(change(JSON.parse(answer.text), asked)) };
  };
}

/** Another value at a JSON pointer into the body, or one more. */
export function put(pointer: string, value: unknown): Spoil {
  return body((whole) => changedAt(whole, pointer, () => value));
}

/** Nothing at a JSON pointer into the body. */
export function drop(pointer: string): Spoil {
  return put(pointer, undefined);
}

/** Another value at a JSON pointer into the body, where there is one. */
export function change(pointer: string, other: (value: unknown) => unknown): Spoil {
  return body((whole) =>
    changedAt(whole, pointer, (value) => (value === undefined ? undefined : other(value))),
  );
}

/** A number that is so much larger, at a JSON pointer into the body. */
export function add(pointer: string, amount: number): Spoil {
  return change(pointer, (value) => (typeof value === 'number' ? value + amount : value));
}

/** Another list of items, whose number the answer names rightly. */
export function items(
  change: (items: readonly Readonly<Record<string, unknown>>[], asked: Asked) => readonly unknown[],
): Spoil {
  return body((whole, asked) => {
    if (!isObject(whole) || !Array.isArray(whole['instances'])) return whole;
    const before: readonly unknown[] = whole['instances'];
    const instances = change(before.filter(isObject), asked);
    return { ...whole, instances, instance_num: instances.length };
  });
}

/** The body as another text. */
export function text(change: (text: string) => string): Spoil {
  return (answer) => ({ ...answer, text: change(answer.text) });
}

export function status(number: number): Spoil {
  return (answer) => ({ ...answer, status: number });
}

/** Another value of a header; undefined leaves it out. */
export function header(name: string, value: string | undefined): Spoil {
  return (answer) => {
    const { [name]: _, ...others } = answer.headers;
    return { ...answer, headers: value === undefined ? others : { ...others, [name]: value } };
  };
}

export function ending(how: Ending): Spoil {
  return (answer) => ({ ...answer, ending: how });
}

/** A whole answer instead, with the headers of the right one. */
export function instead(number: number, value: unknown): Spoil {
  return (answer) => ({
    status: number,
    headers: { ...answer.headers, 'content-type': 'application/json' },
    text: JSON.stringify(value),
  });
}

/** Only answers of certain statuses. */
export function on(statuses: number | ((status: number) => boolean), spoil: Spoil): Spoil {
  const fits = typeof statuses === 'number' ? (each: number) => each === statuses : statuses;
  return (answer, asked) => (fits(answer.status) ? spoil(answer, asked) : answer);
}

export const isError = (each: number): boolean => each >= 400;

/** Only lists without items. */
export function onEmptyList(spoil: Spoil): Spoil {
  return (answer, asked) => (/"instances":\[\]/.test(answer.text) ? spoil(answer, asked) : answer);
}

/** One after the other. */
export function all(...spoils: readonly Spoil[]): Spoil {
  return (answer, asked) => spoils.reduce((spoilt: Answered, spoil) => spoil(spoilt, asked), answer);
}

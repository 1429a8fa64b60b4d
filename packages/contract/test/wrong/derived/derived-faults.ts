import { isObject, type Place, valueAt } from '../../../src/description/json.ts';
import type { Operation } from '../../../src/description/operations.ts';
import { shapeAt } from './described-shape.ts';
import { otherValues } from './wrong-values.ts';

/** A right answer of an operation. */
export interface RightAnswer {
  readonly operation: Operation;
  readonly status: number;
  readonly mediaType: string;
  readonly body: unknown;
}

/** One value of an answer's body that is not as described. */
export interface DerivedFault {
  readonly answer: RightAnswer;
  /** A JSON pointer into the body. */
  readonly pointer: string;
  readonly how: string;
  /** What is there instead; undefined is nothing. */
  readonly value: unknown;
  /** Whether the description allows it nevertheless, as without an optional property. */
  readonly permitted: boolean;
  /** The same for two faults of one kind at one place of the description. */
  readonly key: string;
}

function* spoilt(
  answer: RightAnswer,
  place: Place,
  value: unknown,
  pointer: string,
): Generator<DerivedFault> {
  const { operation, status } = answer;
  const shape = shapeAt(operation.bundle, place, value);
  const faultAt = (at: string, how: string, instead: unknown, permitted: boolean): DerivedFault => {
    const key = `${operation.operationId} ${status} ${place.pointer} ${at.replaceAll(/\/\d+/g, '/*')} ${how}`;
    return { answer, pointer: at, how, value: instead, permitted, key };
  };
  for (const other of otherValues(shape, value)) {
    yield faultAt(pointer, other.how, other.value, other.permitted);
  }
  if (isObject(value)) {
    yield faultAt(`${pointer}/unheard_of`, 'is too many', 1, !shape.closed);
    for (const [name, property] of shape.properties) {
      const at = `${pointer}/${name}`;
      if (!Object.hasOwn(value, name)) continue;
      yield faultAt(at, 'is missing', undefined, !property.required);
      yield* spoilt(answer, property.place, value[name], at);
    }
  }
  if (Array.isArray(value) && shape.items) {
    for (const [index, item] of value.entries())
      yield* spoilt(answer, shape.items, item, `${pointer}/${index}`);
  }
}

/** Everything that can be wrong with one value of a right answer, by its description. */
export function faultsOf(answer: RightAnswer): DerivedFault[] {
  const { operation, status, mediaType, body } = answer;
  const pointer = operation.responses.get(status)?.content.get(mediaType)?.schema;
  if (pointer === undefined) throw new Error(`${operation.operationId} has no ${mediaType} with ${status}.`);
  return [...spoilt(answer, { value: valueAt(operation.bundle.document, pointer), pointer }, body, '')];
}

/** The first of each kind at each place of the descriptions. */
export function different(faults: readonly DerivedFault[]): DerivedFault[] {
  return [...new Map(faults.toReversed().map((fault) => [fault.key, fault])).values()].toReversed();
}

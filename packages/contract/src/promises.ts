/** What is promised for an operation, in the order of a report's columns. */
export const promises = {
  answered: 'Every request is answered in time and to the end.',
  'status-documented': 'No status is answered but the documented ones.',
  'status-expected': 'What must succeed is answered by 200, and what is asked for is what comes.',
  'media-type': 'The media type is one that is documented for the status.',
  json: 'A body of JSON is JSON.',
  body: 'The body is what the schema says, with nothing beside it where the reading is the sealed one.',
  envelope: 'An error comes in the envelope of its service or of the gateway.',
  header: 'Documented headers are there and are what their schema says.',
  'request-id': 'Every answer names the id of its request.',
  example: 'A documented example can be had, and is answered as it is written.',
  authentication: 'Nothing is answered without credentials, nor with wrong ones.',
  'method-refused': 'A method that is not described is refused, with Allow.',
  'path-refused': 'A path that is not described is refused.',
  'invalid-refused':
    'A request that the description forbids is refused, by an error that names what is wrong.',
  'valid-accepted': 'A request that the description allows is not refused.',
  'head-like-get': 'HEAD is answered as GET is, without the body.',
  'unknown-parameter': 'A query parameter that nobody described changes nothing.',
  'empty-parameter': 'An empty filter filters nothing.',
  'string-boolean': "Any value but 'true' counts as 'false', and so does none.",
  limit: 'No page has more items than its limit.',
  start: 'The first item is number 1.',
  paging: 'The pages together are the whole list: nothing missing, nothing twice.',
  total: 'The number of items is that of the whole list, or of the page.',
  filter: 'A filter leaves out what does not match, and nothing else.',
  flag: 'A flag adds what it names, and nothing else.',
  sum: 'Totals are the sums of their parts.',
  agreement: 'Two calls that speak of the same things say the same.',
  case: 'What a written case expects is what comes.',
  secrecy: 'No answer has a token, a key or a signature in it.',
} as const;

export type PromiseName = keyof typeof promises;

// Object.keys knows no names; these are the keys of the very object above.
export const promiseNames: readonly PromiseName[] = Object.keys(promises) as PromiseName[];

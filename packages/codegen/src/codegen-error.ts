/** A description says something that no code can be generated from, or asks for what is not there. */
export class CodegenError extends Error {
  override readonly name = 'CodegenError';
}

// The package has no types of its own; this is what the mock calls.
declare module 'accepts' {
  interface Negotiation {
    /** The best of the offered media types, or false if none is acceptable. */
    type(offered: string[]): string | false;
  }
  export default function accepts(request: { headers: Record<string, string> }): Negotiation;
}

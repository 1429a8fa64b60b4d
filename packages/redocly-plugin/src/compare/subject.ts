/** Names a field to people: `field "redis.paying_count" of 200`. An empty path is the body itself. */
export interface Subject {
  readonly path: string;
  name(path: string): string;
}

export function inside(subject: Subject, name: string): Subject {
  return {
    ...subject,
    path: subject.path === '' || name === '[]' ? subject.path + name : `${subject.path}.${name}`,
  };
}

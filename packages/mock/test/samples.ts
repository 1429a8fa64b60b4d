export const projectId = '0dea2644dc80d5d22ff1c01e3ebea6fc';

/** The three calls, as the documents' own samples ask for them. */
export const keys: string = `/v1.0/${projectId}/kms/user-instances`;
export const statuses: string = `/v2/${projectId}/instances/status`;
export const instances: string = `/v1.0/${projectId}/instances`;

export const token = { 'x-auth-token': 'a-token' };

export function headersOf(prefer?: string): Record<string, string> {
  return prefer === undefined ? token : { ...token, prefer };
}

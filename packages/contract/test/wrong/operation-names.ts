/** The calls that faults are about, by what they answer. */
export const keyCount = 'ShowUserInstances';
export const statusCounts = 'ListNumberOfInstancesInDifferentStatus';
export const instanceList = 'ListInstances';

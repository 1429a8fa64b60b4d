// What a program that needs the number of keys bundles.
export { token } from '@cloud-inventory/client';
export { createClient } from '@cloud-inventory/client/kms';

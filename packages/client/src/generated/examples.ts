// Generated from the specs, do not edit; `npm run generate` writes it anew.

/** An answer that is described. */
export interface Example {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** The names of the described answers of each operation. */
export interface ExampleNames {
  'dcs.listInstances':
    | 'Documented'
    | 'Empty'
    | 'OnePageOfSeveral'
    | 'BelowOneGigabyte'
    | 'Cluster'
    | 'CreationFailures'
    | 'InvalidParameter'
    | 'InvalidProjectId'
    | 'GatewayNoToken'
    | 'GatewayWrongSignature'
    | 'GatewayTokenExpired'
    | 'TokenInvalid'
    | 'NoPermission'
    | 'GatewayForbidden'
    | 'GatewayNoSuchApi'
    | 'NoSuchUrl'
    | 'MethodNotAllowed'
    | 'GatewayThrottled'
    | 'InternalError'
    | 'GatewayBackendUnavailable'
    | 'GatewayBackendTimeout';
  'dcs.listNumberOfInstancesInDifferentStatus':
    | 'Documented'
    | 'NoInstances'
    | 'WithoutMemcached'
    | 'InvalidParameter'
    | 'InvalidProjectId'
    | 'GatewayNoToken'
    | 'GatewayWrongSignature'
    | 'GatewayTokenExpired'
    | 'TokenInvalid'
    | 'NoPermission'
    | 'GatewayForbidden'
    | 'GatewayNoSuchApi'
    | 'NoSuchUrl'
    | 'MethodNotAllowed'
    | 'GatewayThrottled'
    | 'InternalError'
    | 'GatewayBackendUnavailable'
    | 'GatewayBackendTimeout';
  'kms.showUserInstances':
    | 'Documented'
    | 'NoKeys'
    | 'InvalidParameter'
    | 'InvalidUrl'
    | 'GatewayNoToken'
    | 'GatewayWrongSignature'
    | 'GatewayTokenExpired'
    | 'Uncoded'
    | 'TokenInvalid'
    | 'TokenMissing'
    | 'TokenExpired'
    | 'NoPermission'
    | 'WrongProject'
    | 'GatewayForbidden'
    | 'GatewayNoSuchApi'
    | 'NoSuchUrl'
    | 'MethodNotAllowed'
    | 'GatewayThrottled'
    | 'InternalError'
    | 'GatewayBackendUnavailable'
    | 'ServiceUnavailable'
    | 'GatewayBackendTimeout';
}

/** The described answers of each operation, a success first. */
export const examples: {
  readonly [Name in keyof ExampleNames]: Readonly<Record<ExampleNames[Name], Example>>;
} = {
  'dcs.listInstances': {
    Documented: {
      status: 200,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        instances: [
          {
            name: 'dcs-0001',
            engine: 'Redis',
            capacity: 16,
            ip: '192.168.2.23',
            domainName: '',
            port: 6379,
            status: 'RUNNING',
            max_memory: 13107,
            used_memory: 2,
            instance_id: 'c08fdc6e-5c25-4185-ab57-c0a5529b727f',
            resource_spec_code: 'dcs.master_standby',
            engine_version: '3.0.7',
            internal_version: null,
            charging_mode: 0,
            vpc_id: '1e8115ce-38a4-4c15-bb8f-fe0152c56cb7',
            vpc_name: 'vpc-192',
            created_at: '2018-04-12T03:20:10.126Z',
            error_code: null,
            user_id: '450c1c3bc09546d396e12ebf016a9329',
            user_name: 'wanggang',
            maintain_begin: '02:00:00',
            maintain_end: '06:00:00',
          },
          {
            name: 'dcs-7hsn',
            engine: 'Redis',
            capacity: 2,
            ip: '192.168.2.124',
            domainName: '',
            port: 6379,
            status: 'RESTARTING',
            max_memory: 1536,
            used_memory: 0,
            instance_id: '2e803f66-fbb0-47ad-b6cb-fb87f5bed4ef',
            resource_spec_code: 'dcs.master_standby',
            engine_version: '3.0.7',
            internal_version: null,
            charging_mode: 0,
            vpc_id: '1e8115ce-38a4-4c15-bb8f-fe0152c56cb7',
            vpc_name: 'vpc-192',
            created_at: '2018-04-12T03:15:30.240Z',
            error_code: null,
            user_id: '450c1c3bc09546d396e12ebf016a9329',
            user_name: 'wanggang',
            maintain_begin: '02:00:00',
            maintain_end: '06:00:00',
          },
          {
            name: 'dcs-kdq0',
            engine: 'Redis',
            capacity: 4,
            ip: '192.168.2.15',
            domainName: '',
            port: 6379,
            status: 'RUNNING',
            max_memory: 3277,
            used_memory: 1,
            instance_id: '59a88bec-93e4-4772-944d-072529fda960',
            resource_spec_code: 'dcs.single_node',
            engine_version: '3.0.7',
            internal_version: null,
            charging_mode: 0,
            vpc_id: '1e8115ce-38a4-4c15-bb8f-fe0152c56cb7',
            vpc_name: 'vpc-192',
            created_at: '2018-04-11T08:29:38.191Z',
            error_code: null,
            user_id: '450c1c3bc09546d396e12ebf016a9329',
            user_name: 'wanggang',
            maintain_begin: '02:00:00',
            maintain_end: '06:00:00',
          },
        ],
        instance_num: 3,
      },
    },
    Empty: {
      status: 200,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: { instances: [], instance_num: 0 },
    },
    OnePageOfSeveral: {
      status: 200,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        instances: [
          {
            name: 'cache-cluster',
            engine: 'Redis',
            capacity: 64,
            ip: '192.168.4.20,192.168.4.21,192.168.4.22',
            domainName: null,
            port: 6379,
            status: 'RUNNING',
            max_memory: 65536,
            used_memory: 20480,
            instance_id: 'b4f0a1de-5b8a-4b6f-8f6a-2a1d53e0c9a4',
            resource_spec_code: 'dcs.cluster',
            engine_version: '5.0',
            internal_version: null,
            charging_mode: 0,
            vpc_id: '1e8115ce-38a4-4c15-bb8f-fe0152c56cb7',
            vpc_name: null,
            created_at: '2024-03-02T08:20:00.000Z',
            error_code: null,
            user_id: '450c1c3bc09546d396e12ebf016a9329',
            user_name: 'wanggang',
            maintain_begin: '02:00:00',
            maintain_end: '06:00:00',
          },
          {
            name: 'cache-mem',
            engine: 'Memcached',
            capacity: 2,
            ip: '192.168.4.30',
            domainName: '',
            port: 11211,
            status: 'RUNNING',
            max_memory: 1536,
            used_memory: 12,
            instance_id: '0c5e2f3b-9a3d-4a64-8f0e-6d4b1c2a7e95',
            resource_spec_code: 'dcs.single_node',
            engine_version: '1.5',
            internal_version: null,
            charging_mode: 0,
            vpc_id: '1e8115ce-38a4-4c15-bb8f-fe0152c56cb7',
            vpc_name: 'vpc-192',
            created_at: '2024-03-02T08:30:00.000Z',
            error_code: null,
            user_id: '450c1c3bc09546d396e12ebf016a9329',
            user_name: 'wanggang',
            maintain_begin: '02:00:00',
            maintain_end: '06:00:00',
          },
        ],
        instance_num: 4,
      },
    },
    BelowOneGigabyte: {
      status: 200,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        instances: [
          {
            name: 'cache-small',
            engine: 'Redis',
            capacity: 0,
            ip: '192.168.4.7',
            domainName: '',
            port: 6379,
            status: 'RUNNING',
            max_memory: 128,
            used_memory: 1,
            instance_id: '7d1c3a52-0f64-4b7e-9d0b-6f2f3f3c8f10',
            resource_spec_code: 'redis.single.xu1.tiny.128',
            engine_version: '5.0',
            internal_version: null,
            charging_mode: 1,
            vpc_id: '1e8115ce-38a4-4c15-bb8f-fe0152c56cb7',
            vpc_name: 'vpc-192',
            created_at: '2024-03-02T08:15:00.000Z',
            error_code: null,
            user_id: '450c1c3bc09546d396e12ebf016a9329',
            user_name: 'wanggang',
            maintain_begin: '02:00:00',
            maintain_end: '06:00:00',
            capacity_minor: '.125',
            tags: [{ key: 'team', value: 'payments' }],
            security_group_id: null,
          },
        ],
        instance_num: 1,
      },
    },
    Cluster: {
      status: 200,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        instances: [
          {
            name: 'cache-cluster',
            engine: 'Redis',
            capacity: 64,
            ip: '192.168.4.20,192.168.4.21,192.168.4.22',
            domainName: null,
            port: 6379,
            status: 'RUNNING',
            max_memory: 65536,
            used_memory: 20480,
            instance_id: 'b4f0a1de-5b8a-4b6f-8f6a-2a1d53e0c9a4',
            resource_spec_code: 'dcs.cluster',
            engine_version: '5.0',
            internal_version: null,
            charging_mode: 0,
            vpc_id: '1e8115ce-38a4-4c15-bb8f-fe0152c56cb7',
            vpc_name: null,
            created_at: '2024-03-02T08:20:00.000Z',
            error_code: null,
            user_id: '450c1c3bc09546d396e12ebf016a9329',
            user_name: 'wanggang',
            maintain_begin: '02:00:00',
            maintain_end: '06:00:00',
          },
        ],
        instance_num: 1,
      },
    },
    CreationFailures: {
      status: 200,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        instances: [
          {
            name: 'dcs-0001',
            engine: 'Redis',
            capacity: 16,
            ip: '192.168.2.23',
            domainName: '',
            port: 6379,
            status: 'RUNNING',
            max_memory: 13107,
            used_memory: 2,
            instance_id: 'c08fdc6e-5c25-4185-ab57-c0a5529b727f',
            resource_spec_code: 'dcs.master_standby',
            engine_version: '3.0.7',
            internal_version: null,
            charging_mode: 0,
            vpc_id: '1e8115ce-38a4-4c15-bb8f-fe0152c56cb7',
            vpc_name: 'vpc-192',
            created_at: '2018-04-12T03:20:10.126Z',
            error_code: null,
            user_id: '450c1c3bc09546d396e12ebf016a9329',
            user_name: 'wanggang',
            maintain_begin: '02:00:00',
            maintain_end: '06:00:00',
          },
          {
            name: 'cache-failed',
            engine: 'Redis',
            capacity: 2,
            ip: '',
            domainName: '',
            port: 6379,
            status: 'CREATEFAILED',
            max_memory: 2048,
            used_memory: 0,
            instance_id: 'e6a9d0f1-3f52-4c1b-8a57-90c5d7b8a6e2',
            resource_spec_code: 'dcs.master_standby',
            engine_version: '3.0.7',
            internal_version: null,
            charging_mode: 0,
            vpc_id: '1e8115ce-38a4-4c15-bb8f-fe0152c56cb7',
            vpc_name: 'vpc-192',
            created_at: '2024-03-02T08:25:00.000Z',
            error_code: 'dcs.00.0007',
            user_id: '450c1c3bc09546d396e12ebf016a9329',
            user_name: 'wanggang',
            maintain_begin: '02:00:00',
            maintain_end: '06:00:00',
          },
        ],
        instance_num: 2,
      },
    },
    InvalidParameter: {
      status: 400,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        error: { code: '111400062', message: 'Invalid limit parameter in the request.', ext_message: null },
      },
    },
    InvalidProjectId: {
      status: 400,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: { error: { code: '111400002', message: 'Invalid project ID format.' } },
    },
    GatewayNoToken: {
      status: 401,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        error_code: 'APIGW.0301',
        error_msg: 'Incorrect IAM authentication information: x-auth-token not found',
        request_id: '6b3d2f1c9e8a47d0b5c4a39281706f5e',
      },
    },
    GatewayWrongSignature: {
      status: 401,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        error_code: 'APIGW.0301',
        error_msg: 'Incorrect IAM authentication information: verify aksk signature fail',
        request_id: '6b3d2f1c9e8a47d0b5c4a39281706f5e',
      },
    },
    GatewayTokenExpired: {
      status: 401,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        error_code: 'APIGW.0307',
        error_msg: 'The token must be updated.',
        request_id: '6b3d2f1c9e8a47d0b5c4a39281706f5e',
      },
    },
    TokenInvalid: {
      status: 401,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: { error: { code: 'DCS.1001', message: 'Failed to verify the token.' } },
    },
    NoPermission: {
      status: 403,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        error: {
          code: 'DCS.2003',
          message: 'This user does not have the permission to perform this operation.',
        },
      },
    },
    GatewayForbidden: {
      status: 403,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        error_code: 'APIGW.0302',
        error_msg: 'The IAM user is not authorized to access the API',
        request_id: '6b3d2f1c9e8a47d0b5c4a39281706f5e',
      },
    },
    GatewayNoSuchApi: {
      status: 404,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        error_code: 'APIGW.0101',
        error_msg: 'The API does not exist or has not been published in the environment',
        request_id: '6b3d2f1c9e8a47d0b5c4a39281706f5e',
      },
    },
    NoSuchUrl: {
      status: 404,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: { error: { code: '111404001', message: 'The requested URL does not exist.' } },
    },
    MethodNotAllowed: {
      status: 405,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: { error: { code: 'DCS.5001', message: 'The request method is not supported.' } },
    },
    GatewayThrottled: {
      status: 429,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e', 'Retry-After': '1' },
      body: {
        error_code: 'APIGW.0308',
        error_msg: 'The throttling threshold has been reached: policy user over ratelimit,limit:20,time:1 second',
        request_id: '6b3d2f1c9e8a47d0b5c4a39281706f5e',
      },
    },
    InternalError: {
      status: 500,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: { error: { code: 'DCS.5000', message: 'Internal service error.' } },
    },
    GatewayBackendUnavailable: {
      status: 502,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        error_code: 'APIGW.0201',
        error_msg: 'Backend unavailable',
        request_id: '6b3d2f1c9e8a47d0b5c4a39281706f5e',
      },
    },
    GatewayBackendTimeout: {
      status: 504,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        error_code: 'APIGW.0201',
        error_msg: 'Backend timeout.',
        request_id: '6b3d2f1c9e8a47d0b5c4a39281706f5e',
      },
    },
  },
  'dcs.listNumberOfInstancesInDifferentStatus': {
    Documented: {
      status: 200,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        extending_count: 0,
        creating_count: 0,
        running_count: 16,
        error_count: 0,
        frozen_count: 0,
        createfailed_count: 44,
        restarting_count: 0,
        paying_count: 0,
        freezing_count: 0,
        migrating_count: 0,
        flushing_count: 0,
        upgrading_count: 0,
        redis: {
          extending_count: 0,
          creating_count: 0,
          running_count: 8,
          error_count: 0,
          frozen_count: 0,
          createfailed_count: 22,
          restarting_count: 0,
          paying_count: 0,
          freezing_count: 0,
          migrating_count: 0,
          flushing_count: 0,
          upgrading_count: 0,
        },
        memcached: {
          extending_count: 0,
          creating_count: 0,
          running_count: 8,
          error_count: 0,
          frozen_count: 0,
          createfailed_count: 22,
          restarting_count: 0,
          paying_count: 0,
          freezing_count: 0,
          migrating_count: 0,
          flushing_count: 0,
          upgrading_count: 0,
        },
      },
    },
    NoInstances: {
      status: 200,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        paying_count: 0,
        freezing_count: 0,
        migrating_count: 0,
        flushing_count: 0,
        upgrading_count: 0,
        restoring_count: 0,
        extending_count: 0,
        creating_count: 0,
        running_count: 0,
        error_count: 0,
        frozen_count: 0,
        createfailed_count: 0,
        restarting_count: 0,
        redis: {
          paying_count: 0,
          freezing_count: 0,
          migrating_count: 0,
          flushing_count: 0,
          upgrading_count: 0,
          restoring_count: 0,
          extending_count: 0,
          creating_count: 0,
          running_count: 0,
          error_count: 0,
          frozen_count: 0,
          createfailed_count: 0,
          restarting_count: 0,
        },
        memcached: {
          paying_count: 0,
          freezing_count: 0,
          migrating_count: 0,
          flushing_count: 0,
          upgrading_count: 0,
          restoring_count: 0,
          extending_count: 0,
          creating_count: 0,
          running_count: 0,
          error_count: 0,
          frozen_count: 0,
          createfailed_count: 0,
          restarting_count: 0,
        },
      },
    },
    WithoutMemcached: {
      status: 200,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        paying_count: 0,
        freezing_count: 0,
        migrating_count: 0,
        flushing_count: 0,
        upgrading_count: 0,
        restoring_count: 0,
        extending_count: 0,
        creating_count: 0,
        running_count: 3,
        error_count: 0,
        frozen_count: 0,
        createfailed_count: 0,
        restarting_count: 1,
        redis: {
          paying_count: 0,
          freezing_count: 0,
          migrating_count: 0,
          flushing_count: 0,
          upgrading_count: 0,
          restoring_count: 0,
          extending_count: 0,
          creating_count: 0,
          running_count: 3,
          error_count: 0,
          frozen_count: 0,
          createfailed_count: 0,
          restarting_count: 1,
        },
      },
    },
    InvalidParameter: {
      status: 400,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        error_code: 'DCS.4062',
        error_msg: 'Invalid project_id parameter in the request.',
        error_ext_msg: null,
      },
    },
    InvalidProjectId: {
      status: 400,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: { error_code: 'DCS.4002', error_msg: 'Invalid project ID format.', error_ext_msg: null },
    },
    GatewayNoToken: {
      status: 401,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        error_code: 'APIGW.0301',
        error_msg: 'Incorrect IAM authentication information: x-auth-token not found',
        request_id: '6b3d2f1c9e8a47d0b5c4a39281706f5e',
      },
    },
    GatewayWrongSignature: {
      status: 401,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        error_code: 'APIGW.0301',
        error_msg: 'Incorrect IAM authentication information: verify aksk signature fail',
        request_id: '6b3d2f1c9e8a47d0b5c4a39281706f5e',
      },
    },
    GatewayTokenExpired: {
      status: 401,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        error_code: 'APIGW.0307',
        error_msg: 'The token must be updated.',
        request_id: '6b3d2f1c9e8a47d0b5c4a39281706f5e',
      },
    },
    TokenInvalid: {
      status: 401,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: { error_code: 'DCS.1001', error_msg: 'Failed to verify the token.', error_ext_msg: null },
    },
    NoPermission: {
      status: 403,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        error_code: 'DCS.2003',
        error_msg: 'This user does not have the permission to perform this operation.',
        error_ext_msg: null,
      },
    },
    GatewayForbidden: {
      status: 403,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        error_code: 'APIGW.0302',
        error_msg: 'The IAM user is not authorized to access the API',
        request_id: '6b3d2f1c9e8a47d0b5c4a39281706f5e',
      },
    },
    GatewayNoSuchApi: {
      status: 404,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        error_code: 'APIGW.0101',
        error_msg: 'The API does not exist or has not been published in the environment',
        request_id: '6b3d2f1c9e8a47d0b5c4a39281706f5e',
      },
    },
    NoSuchUrl: {
      status: 404,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        error_code: 'DCS.4001',
        error_msg: 'The requested URL does not exist.',
        error_ext_msg: null,
      },
    },
    MethodNotAllowed: {
      status: 405,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        error_code: 'DCS.5001',
        error_msg: 'The request method is not supported.',
        error_ext_msg: null,
      },
    },
    GatewayThrottled: {
      status: 429,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e', 'Retry-After': '1' },
      body: {
        error_code: 'APIGW.0308',
        error_msg: 'The throttling threshold has been reached: policy user over ratelimit,limit:20,time:1 second',
        request_id: '6b3d2f1c9e8a47d0b5c4a39281706f5e',
      },
    },
    InternalError: {
      status: 500,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: { error_code: 'DCS.5000', error_msg: 'Internal service error.', error_ext_msg: null },
    },
    GatewayBackendUnavailable: {
      status: 502,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        error_code: 'APIGW.0201',
        error_msg: 'Backend unavailable',
        request_id: '6b3d2f1c9e8a47d0b5c4a39281706f5e',
      },
    },
    GatewayBackendTimeout: {
      status: 504,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        error_code: 'APIGW.0201',
        error_msg: 'Backend timeout.',
        request_id: '6b3d2f1c9e8a47d0b5c4a39281706f5e',
      },
    },
  },
  'kms.showUserInstances': {
    Documented: {
      status: 200,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: { instance_num: 15 },
    },
    NoKeys: {
      status: 200,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: { instance_num: 0 },
    },
    InvalidParameter: {
      status: 400,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: { error: { error_code: 'KMS.0308', error_msg: 'Invalid parameter.' } },
    },
    InvalidUrl: {
      status: 400,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: { error: { error_code: 'KMS.0201', error_msg: 'Invalid request URL.' } },
    },
    GatewayNoToken: {
      status: 401,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        error_code: 'APIGW.0301',
        error_msg: 'Incorrect IAM authentication information: x-auth-token not found',
        request_id: '6b3d2f1c9e8a47d0b5c4a39281706f5e',
      },
    },
    GatewayWrongSignature: {
      status: 401,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        error_code: 'APIGW.0301',
        error_msg: 'Incorrect IAM authentication information: verify aksk signature fail',
        request_id: '6b3d2f1c9e8a47d0b5c4a39281706f5e',
      },
    },
    GatewayTokenExpired: {
      status: 401,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        error_code: 'APIGW.0307',
        error_msg: 'The token must be updated.',
        request_id: '6b3d2f1c9e8a47d0b5c4a39281706f5e',
      },
    },
    Uncoded: {
      status: 401,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        error: { message: 'The request you have made requires authentication.', title: 'Unauthorized' },
      },
    },
    TokenInvalid: {
      status: 403,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: { error: { error_code: 'KMS.0302', error_msg: 'Invalid token.' } },
    },
    TokenMissing: {
      status: 403,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: { error: { error_code: 'KMS.0301', error_msg: 'The token is null.' } },
    },
    TokenExpired: {
      status: 403,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: { error: { error_code: 'KMS.0303', error_msg: 'The token has expired.' } },
    },
    NoPermission: {
      status: 403,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: { error: { error_code: 'KMS.0306', error_msg: 'No permission.' } },
    },
    WrongProject: {
      status: 403,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        error: { error_code: 'KMS.0321', error_msg: 'The project ID in the URL does not match the token.' },
      },
    },
    GatewayForbidden: {
      status: 403,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        error_code: 'APIGW.0302',
        error_msg: 'The IAM user is not authorized to access the API',
        request_id: '6b3d2f1c9e8a47d0b5c4a39281706f5e',
      },
    },
    GatewayNoSuchApi: {
      status: 404,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        error_code: 'APIGW.0101',
        error_msg: 'The API does not exist or has not been published in the environment',
        request_id: '6b3d2f1c9e8a47d0b5c4a39281706f5e',
      },
    },
    NoSuchUrl: {
      status: 404,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: { error: { error_code: 'KMS.0201', error_msg: 'Invalid request URL.' } },
    },
    MethodNotAllowed: {
      status: 405,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: { error: { error_code: 'KMS.0215', error_msg: 'The request method is not supported.' } },
    },
    GatewayThrottled: {
      status: 429,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e', 'Retry-After': '1' },
      body: {
        error_code: 'APIGW.0308',
        error_msg: 'The throttling threshold has been reached: policy user over ratelimit,limit:20,time:1 second',
        request_id: '6b3d2f1c9e8a47d0b5c4a39281706f5e',
      },
    },
    InternalError: {
      status: 500,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: { error: { error_code: 'KMS.0100', error_msg: 'Internal error.' } },
    },
    GatewayBackendUnavailable: {
      status: 502,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        error_code: 'APIGW.0201',
        error_msg: 'Backend unavailable',
        request_id: '6b3d2f1c9e8a47d0b5c4a39281706f5e',
      },
    },
    ServiceUnavailable: {
      status: 503,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: { error: { error_code: 'KMS.0104', error_msg: 'The service is unavailable.' } },
    },
    GatewayBackendTimeout: {
      status: 504,
      headers: { 'X-Request-Id': '6b3d2f1c9e8a47d0b5c4a39281706f5e' },
      body: {
        error_code: 'APIGW.0201',
        error_msg: 'Backend timeout.',
        request_id: '6b3d2f1c9e8a47d0b5c4a39281706f5e',
      },
    },
  },
};

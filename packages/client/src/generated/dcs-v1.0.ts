// Generated from the specs, do not edit; `npm run generate` writes it anew.

export interface paths {
    "/v1.0/{project_id}/instances": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ID of the project, as IAM returns it. A token must be scoped to this very project.
                 * @example 0dea2644dc80d5d22ff1c01e3ebea6fc
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * List the cache instances
         *
         * The tenant's cache instances in this region that match every given filter, one page of them. An empty filter
         * (`name=&status=&id=`) filters nothing. Later editions also filter by `ip` and `tags`.
         *
         * The document does not say whether `instance_num` is the number of all matching instances or of those on the page,
         * and later editions cap `limit` at 1000 or 2000. To read everything, ask for at most 1000 at a time, and take a
         * short page for the last one unless `instance_num` says that there is more.
         *
         * Send nothing but GET here: on the same path `POST` creates an instance and `DELETE` deletes instances in bulk.
         */
        get: operations["ListInstances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Status of an instance
         *
         * What the instance is doing. New statuses may appear at any time.
         * @example RUNNING
         */
        Status: "CREATING" | "CREATEFAILED" | "RUNNING" | "ERROR" | "STARTING" | "RESTARTING" | "CLOSING" | "CLOSED" | "FROZEN" | "EXTENDING" | "RESTORING" | "FLUSHING" | "DELETED" | "UPGRADING" | "ROLLBACKING" | "IPEXCHANGING" | (string & {});
        /** A tag of an instance */
        Tag: {
            /**
             * The name of the tag.
             * @example team
             */
            key: string;
            /**
             * The value of the tag.
             * @example payments
             */
            value: string;
        };
        /**
         * A cache instance
         *
         * One cache instance. Later editions send up to 58 fields; those that are not described here are kept as they come.
         */
        Instance: {
            /**
             * The name of the instance.
             * @example dcs-0001
             */
            name: string;
            /**
             * The cache engine.
             * @example Redis
             */
            engine?: "Redis" | "Memcached" | (string & {});
            /**
             * The size of the cache in GB. Below 1 GB it is 0, and `capacity_minor` has the fraction.
             * @example 16
             */
            capacity?: number;
            /**
             * The fraction of a size below 1 GB, in GB, as text that begins with a point.
             * @example .125
             */
            capacity_minor?: string;
            /**
             * The address of the instance in the tenant's VPC. A cluster has several, separated by commas.
             * @example 192.168.2.23
             */
            ip?: string;
            /**
             * The name of the tenant, says the document. Seen are an empty text, null, a host name, and no such field.
             * @example
             */
            domainName?: string | null;
            /**
             * The port of the cache.
             * @example 6379
             */
            port?: number;
            status: components["schemas"]["Status"];
            /**
             * The total memory of the instance, in MB.
             * @example 13107
             */
            max_memory?: number;
            /**
             * The memory in use, in MB.
             * @example 2
             */
            used_memory?: number;
            /**
             * The ID of the instance.
             * @example c08fdc6e-5c25-4185-ab57-c0a5529b727f
             */
            instance_id: string;
            /**
             * The code of the instance's specification. `dcs.single_node` is a single node, `dcs.master_standby` a master with a
             * standby, `dcs.cluster` a cluster. Any other flavour's code may appear, such as `redis.single.xu1.large.2`.
             * @example dcs.master_standby
             */
            resource_spec_code?: "dcs.single_node" | "dcs.master_standby" | "dcs.cluster" | (string & {});
            /**
             * The version of the engine.
             * @example 3.0.7
             */
            engine_version?: string;
            /**
             * The internal version of DCS. Null in every body seen.
             * @example null
             */
            internal_version?: string | null;
            /**
             * How the instance is paid for. 0 is on demand, 1 is yearly or monthly.
             * @example 0
             */
            charging_mode?: 0 | 1 | (number & {});
            /**
             * The ID of the VPC.
             * @example 1e8115ce-38a4-4c15-bb8f-fe0152c56cb7
             */
            vpc_id?: string;
            /**
             * The name of the VPC.
             * @example vpc-192
             */
            vpc_name?: string | null;
            /**
             * Format: date-time
             *
             * When the instance was created, in UTC with milliseconds (RFC 3339).
             * @example 2018-04-12T03:20:10.126Z
             */
            created_at?: string;
            /**
             * Why the creation failed or the instance is faulty, such as `dcs.00.0007`; null when all is well. Not one of the
             * codes that an error answer has.
             * @example null
             */
            error_code?: string | null;
            /**
             * The ID of the user.
             * @example 450c1c3bc09546d396e12ebf016a9329
             */
            user_id?: string;
            /**
             * The name of the user.
             * @example wanggang
             */
            user_name?: string;
            /**
             * When the daily maintenance window begins, `HH:mm:ss` in UTC.
             * @example 02:00:00
             */
            maintain_begin?: string;
            /**
             * When the daily maintenance window ends, `HH:mm:ss` in UTC.
             * @example 06:00:00
             */
            maintain_end?: string;
            /**
             * The ID of the security group.
             * @example null
             */
            security_group_id?: string | null;
            /** The tags of the instance. */
            tags?: components["schemas"]["Tag"][] | null;
        };
        /** A page of cache instances */
        InstanceList: {
            /** The instances on this page. */
            instances: components["schemas"]["Instance"][];
            /**
             * A number of instances. The document does not say whether of all that match or of this page.
             * @example 3
             */
            instance_num?: number;
        };
        /** Error of DCS */
        DcsError: {
            /** What went wrong. */
            error: {
                /**
                 * Nine digits such as `111400062`, or a code such as `DCS.4927`. Branch on it, not on the message.
                 * @example 111400062
                 */
                code: string;
                /**
                 * What went wrong, in English.
                 * @example Invalid limit parameter in the request.
                 */
                message: string;
                /**
                 * More about the error. Not in use, so it is null or absent.
                 * @example null
                 */
                ext_message?: string | null;
            };
        };
        /**
         * Error of the gateway
         *
         * What the API gateway in front of the service answers when it refuses a request or cannot reach the service.
         */
        GatewayError: {
            /**
             * A code of the gateway; always begins with `APIGW.`.
             * @example APIGW.0301
             */
            error_code: string;
            /**
             * What went wrong, in English.
             * @example Incorrect IAM authentication information: x-auth-token not found
             */
            error_msg: string;
            /**
             * The id of the request; the `X-Request-Id` header has the same.
             * @example 6b3d2f1c9e8a47d0b5c4a39281706f5e
             */
            request_id: string;
        };
        /**
         * Error
         *
         * The error of DCS, or of the gateway before it. Either may come with any status.
         */
        Error: components["schemas"]["DcsError"] | components["schemas"]["GatewayError"];
    };
    responses: {
        /** The instances that match, one page of them. */
        InstanceList: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InstanceList"];
            };
        };
        /** The request is not what the call takes. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** The gateway found neither a token nor a valid signature, or the token was refused. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** The user may not do this. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** Nothing is at this path. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** The path exists, but not with this method. */
        MethodNotAllowed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** The gateway throttles. Wait as long as `Retry-After` says, then ask again. */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** DCS failed. */
        InternalServerError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** The gateway could not reach the service. The body may also be empty, or a proxy's HTML. */
        BadGateway: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** The service did not answer the gateway within 30 seconds. The body may also be empty, or a proxy's HTML. */
        GatewayTimeout: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * The ID of the project, as IAM returns it. A token must be scoped to this very project.
         * @example 0dea2644dc80d5d22ff1c01e3ebea6fc
         */
        project_id: string;
        /**
         * The number of the first instance to return. Instances are numbered from 1.
         * @example 1
         */
        start: number;
        /**
         * How many instances to return at most. Without it the document promises all of them; later editions return 1000 then,
         * and cap the limit at 1000 or 2000.
         * @example 10
         */
        limit: number;
        /**
         * Only instances of this name: part of it, or all of it with `isExactMatchName=true`. The document does not say what
         * makes a partial match; it is taken to be the text anywhere in the name, in the same case. An empty text filters
         * nothing.
         * @example dcs-0001
         */
        name: string;
        /**
         * Only the instance with exactly this `instance_id`. An empty text filters nothing.
         * @example c08fdc6e-5c25-4185-ab57-c0a5529b727f
         */
        id: string;
        /**
         * Only instances in exactly this status, such as `RUNNING`. A status that no instance is in gives an empty list; an
         * empty text filters nothing.
         * @example RUNNING
         */
        status: components["schemas"]["Status"];
        /**
         * Whether instances that could not be created (`CREATEFAILED`) are returned too. `true` returns them; `false`, **or any
         * other value**, does not; no value is refused. Later editions and other clouds call it `include_failure`.
         * @example true
         */
        includeFailure: string;
        /**
         * Whether `name` must be the whole name. `true` asks for that; otherwise a part of the name is enough. Open Telekom
         * Cloud no longer has this parameter.
         * @example false
         */
        isExactMatchName: string;
    };
    requestBodies: never;
    headers: {
        /**
         * The id of this request. Quote it when you ask the cloud's support about an answer.
         * @example 6b3d2f1c9e8a47d0b5c4a39281706f5e
         */
        "X-Request-Id": string;
        /**
         * How many seconds to wait before the next request.
         * @example 1
         */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ListInstances: {
        parameters: {
            query?: {
                /**
                 * The number of the first instance to return. Instances are numbered from 1.
                 * @example 1
                 */
                start?: components["parameters"]["start"];
                /**
                 * How many instances to return at most. Without it the document promises all of them; later editions return 1000 then,
                 * and cap the limit at 1000 or 2000.
                 * @example 10
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * Only instances of this name: part of it, or all of it with `isExactMatchName=true`. The document does not say what
                 * makes a partial match; it is taken to be the text anywhere in the name, in the same case. An empty text filters
                 * nothing.
                 * @example dcs-0001
                 */
                name?: components["parameters"]["name"];
                /**
                 * Only the instance with exactly this `instance_id`. An empty text filters nothing.
                 * @example c08fdc6e-5c25-4185-ab57-c0a5529b727f
                 */
                id?: components["parameters"]["id"];
                /**
                 * Only instances in exactly this status, such as `RUNNING`. A status that no instance is in gives an empty list; an
                 * empty text filters nothing.
                 * @example RUNNING
                 */
                status?: components["parameters"]["status"];
                /**
                 * Whether instances that could not be created (`CREATEFAILED`) are returned too. `true` returns them; `false`, **or any
                 * other value**, does not; no value is refused. Later editions and other clouds call it `include_failure`.
                 * @example true
                 */
                includeFailure?: components["parameters"]["includeFailure"];
                /**
                 * Whether `name` must be the whole name. `true` asks for that; otherwise a part of the name is enough. Open Telekom
                 * Cloud no longer has this parameter.
                 * @example false
                 */
                isExactMatchName?: components["parameters"]["isExactMatchName"];
            };
            header?: never;
            path: {
                /**
                 * The ID of the project, as IAM returns it. A token must be scoped to this very project.
                 * @example 0dea2644dc80d5d22ff1c01e3ebea6fc
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["InstanceList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}

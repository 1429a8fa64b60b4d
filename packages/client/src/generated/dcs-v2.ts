// Generated from the specs, do not edit; `npm run generate` writes it anew.

export interface paths {
    "/v2/{project_id}/instances/status": {
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
         * Count the cache instances by status
         *
         * How many of the tenant's cache instances in this region are in each status: in all, and the same for Redis and for
         * Memcached. Not every status of the instance list has a counter here, and not every counter a status there.
         *
         * Send nothing but GET here: on the same path `PUT` restarts instances or flushes their data.
         */
        get: operations["ListNumberOfInstancesInDifferentStatus"];
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
         * Instances by status
         *
         * One counter per status. An absent counter means zero.
         */
        StatusCounters: {
            /**
             * Instances being paid for.
             * @example 0
             */
            paying_count?: number;
            /**
             * Instances being frozen.
             * @example 0
             */
            freezing_count?: number;
            /**
             * Instances being migrated.
             * @example 0
             */
            migrating_count?: number;
            /**
             * Instances being flushed.
             * @example 0
             */
            flushing_count?: number;
            /**
             * Instances being upgraded.
             * @example 0
             */
            upgrading_count?: number;
            /**
             * Instances being restored.
             * @example 0
             */
            restoring_count?: number;
            /**
             * Instances whose capacity is being expanded.
             * @example 0
             */
            extending_count?: number;
            /**
             * Instances being created.
             * @example 0
             */
            creating_count?: number;
            /**
             * Running instances.
             * @example 16
             */
            running_count?: number;
            /**
             * Faulty instances.
             * @example 0
             */
            error_count?: number;
            /**
             * Frozen instances.
             * @example 0
             */
            frozen_count?: number;
            /**
             * Instances that could not be created. Counted only with `include_failure=true`; it is 0 or absent otherwise.
             * @example 44
             */
            createfailed_count?: number;
            /**
             * Instances being restarted.
             * @example 0
             */
            restarting_count?: number;
        };
        /** Instances by status, in all and per engine */
        StatusStatistics: {
            /** The same counters for the Redis instances alone. */
            redis?: components["schemas"]["StatusCounters"];
            /** The same counters for the Memcached instances alone. Some regions leave it out. */
            memcached?: components["schemas"]["StatusCounters"];
        } & components["schemas"]["StatusCounters"];
        /** Error of DCS */
        DcsError: {
            /**
             * A code of DCS, such as `DCS.4062`. Branch on it, not on the message.
             * @example DCS.4062
             */
            error_code: string;
            /**
             * What went wrong, in English.
             * @example Invalid project_id parameter in the request.
             */
            error_msg: string;
            /**
             * More about the error. Not in use yet, so it is null or absent.
             * @example null
             */
            error_ext_msg?: string | null;
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
        /** The number of instances in each status. */
        StatusStatistics: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StatusStatistics"];
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
         * Whether to count the instances that could not be created. `true` counts them; `false`, **or any other value**, does
         * not; no value is refused.
         * @example true
         */
        include_failure: string;
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
    ListNumberOfInstancesInDifferentStatus: {
        parameters: {
            query?: {
                /**
                 * Whether to count the instances that could not be created. `true` counts them; `false`, **or any other value**, does
                 * not; no value is refused.
                 * @example true
                 */
                include_failure?: components["parameters"]["include_failure"];
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
            200: components["responses"]["StatusStatistics"];
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

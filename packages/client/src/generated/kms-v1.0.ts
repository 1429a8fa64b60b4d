// Generated from the specs, do not edit; `npm run generate` writes it anew.

export interface paths {
    "/v1.0/{project_id}/kms/user-instances": {
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
         * Count the customer master keys
         *
         * How many customer master keys the user has created in this project. The default master keys, which services
         * create by themselves, are not counted.
         *
         * An IAM user needs the permission `kms::getInstance` (also known as `kms:cmk:getInstance`).
         */
        get: operations["ShowUserInstances"];
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
        /** Number of customer master keys */
        UserInstances: {
            /**
             * How many customer master keys the user has created; default master keys are not counted.
             * @example 15
             */
            instance_num: number;
        };
        /** Error of KMS */
        KmsError: {
            /** What went wrong. */
            error: {
                /**
                 * A code of KMS, such as `KMS.0302`. Branch on it, not on the message.
                 * @example KMS.0302
                 */
                error_code: string;
                /**
                 * What went wrong, in English.
                 * @example Invalid token.
                 */
                error_msg: string;
            };
        };
        /**
         * Error of KMS without a code
         *
         * KMS at times answers with a message and a title, and no code.
         */
        KmsUncodedError: {
            /** What went wrong. */
            error: {
                /**
                 * What went wrong, in English.
                 * @example The request you have made requires authentication.
                 */
                message: string;
                /**
                 * The name of the status.
                 * @example Unauthorized
                 */
                title: string;
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
         * The error of KMS, or of the gateway before it. Either may come with any status.
         */
        Error: components["schemas"]["KmsError"] | components["schemas"]["KmsUncodedError"] | components["schemas"]["GatewayError"];
    };
    responses: {
        /** The number of customer master keys. */
        UserInstances: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserInstances"];
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
        /** The gateway found neither a token nor a valid signature, or the token has expired. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** KMS refused the token, or the user may not do this. */
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
        /** KMS failed. */
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
        /** KMS is overloaded or being serviced. */
        ServiceUnavailable: {
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
    ShowUserInstances: {
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
        requestBody?: never;
        responses: {
            200: components["responses"]["UserInstances"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}

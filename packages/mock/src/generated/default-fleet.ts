// Generated from fleets/default.yaml, do not edit; `npm run default-fleet -w @cloud-inventory/mock` writes it anew.

import type { Fleet } from '../fleet.ts';

export const defaultFleet: Fleet = {
  "anyProject": "0dea2644dc80d5d22ff1c01e3ebea6fc",
  "projects": {
    "0dea2644dc80d5d22ff1c01e3ebea6fc": {
      "keys": 15,
      "defaultKeys": 4,
      "instances": [
        {
          "name": "dcs-0001",
          "instance_id": "c08fdc6e-5c25-4185-ab57-c0a5529b727f",
          "engine_version": "3.0.7",
          "capacity": 16,
          "max_memory": 13107,
          "used_memory": 2,
          "ip": "192.168.2.23",
          "created_at": "2018-04-12T03:20:10.126Z"
        },
        {
          "name": "dcs-7hsn",
          "instance_id": "2e803f66-fbb0-47ad-b6cb-fb87f5bed4ef",
          "status": "RESTARTING",
          "engine_version": "3.0.7",
          "max_memory": 1536,
          "used_memory": 0,
          "ip": "192.168.2.124",
          "created_at": "2018-04-12T03:15:30.240Z"
        },
        {
          "name": "dcs-kdq0",
          "instance_id": "59a88bec-93e4-4772-944d-072529fda960",
          "resource_spec_code": "dcs.single_node",
          "engine_version": "3.0.7",
          "capacity": 4,
          "max_memory": 3277,
          "used_memory": 1,
          "ip": "192.168.2.15",
          "created_at": "2018-04-11T08:29:38.191Z"
        },
        {
          "name": "sessions",
          "capacity": 8
        },
        {
          "name": "orders",
          "resource_spec_code": "dcs.cluster",
          "capacity": 64
        },
        {
          "name": "orders-archive",
          "resource_spec_code": "dcs.cluster",
          "capacity": 1024,
          "charging_mode": 1,
          "vpc_name": null
        },
        {
          "name": "search",
          "resource_spec_code": "dcs.single_node",
          "capacity": 4
        },
        {
          "name": "search-tiny",
          "resource_spec_code": "redis.single.xu1.tiny.128",
          "capacity_minor": ".125",
          "engine_version": "6.0"
        },
        {
          "name": "pages",
          "engine": "Memcached"
        },
        {
          "name": "pages-large",
          "engine": "Memcached",
          "capacity": 32,
          "resource_spec_code": "dcs.single_node"
        },
        {
          "name": "会话缓存",
          "tags": [
            {
              "key": "部门",
              "value": "电商"
            }
          ]
        },
        {
          "name": "订单缓存-生产",
          "resource_spec_code": "dcs.cluster",
          "capacity": 128,
          "vpc_name": "生产网络",
          "tags": [
            {
              "key": "部门",
              "value": "交易"
            },
            {
              "key": "env",
              "value": "production"
            }
          ]
        },
        {
          "name": "排行榜",
          "engine": "Memcached",
          "user_name": "王刚"
        },
        {
          "name": "订单缓存-测试",
          "status": "CLOSED",
          "vpc_name": "测试网络"
        },
        {
          "name": "reports",
          "security_group_id": "6fb02e23-0f5d-4b29-8a4c-0a9e4d4c4b8e",
          "tags": [
            {
              "key": "team",
              "value": "payments"
            },
            {
              "key": "env",
              "value": ""
            }
          ]
        },
        {
          "name": "reports-old",
          "security_group_id": null,
          "tags": null,
          "domainName": null,
          "vpc_name": null
        },
        {
          "name": "queue-new",
          "status": "CREATING"
        },
        {
          "name": "queue-failed",
          "status": "CREATEFAILED"
        },
        {
          "name": "pages-failed",
          "status": "CREATEFAILED",
          "engine": "Memcached"
        },
        {
          "name": "queue",
          "status": "ERROR"
        },
        {
          "name": "queue-start",
          "status": "STARTING"
        },
        {
          "name": "queue-stop",
          "status": "CLOSING"
        },
        {
          "name": "carts-unpaid",
          "status": "FROZEN",
          "charging_mode": 1
        },
        {
          "name": "carts",
          "status": "EXTENDING",
          "resource_spec_code": "dcs.cluster",
          "capacity": 32
        },
        {
          "name": "carts-restored",
          "status": "RESTORING"
        },
        {
          "name": "carts-test",
          "status": "FLUSHING",
          "engine": "Memcached"
        },
        {
          "name": "carts-old",
          "status": "DELETED"
        },
        {
          "name": "prices",
          "status": "UPGRADING",
          "engine_version": "4.0"
        },
        {
          "name": "prices-old",
          "status": "ROLLBACKING",
          "engine_version": "4.0"
        },
        {
          "name": "prices-moved",
          "status": "IPEXCHANGING"
        }
      ]
    }
  }
};

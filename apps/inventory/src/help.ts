export const help = `Usage: cloud-inventory overview (--region ID | --endpoint URL) [options]

Counts a project's keys and cache instances, and lists all instances. It only reads.

  --region ID        a region, such as eu-de
  --endpoint URL     an address for all services instead, such as http://127.0.0.1:4010
  --project-id ID    the project; default: OS_PROJECT_ID
  --include-failure  also count and list instances that could not be created
  --all              also show statuses that no instance is in
  --json             print one JSON object, with the cloud's own field names
  -h, --help         this text
  --version          the version of this command

Who asks comes from the environment, never from the command line, which others can read. The first that is set wins:
  CLOUD_INVENTORY_TOKEN                   a token of the project
  CLOUD_SDK_AK, CLOUD_SDK_SK              an access key; CLOUD_SDK_SECURITY_TOKEN too if it is a temporary one
  HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK  the same, with HUAWEICLOUD_SDK_SECURITY_TOKEN
  OS_ACCESS_KEY, OS_SECRET_KEY            the same, with OS_SECURITY_TOKEN
  OS_TOKEN, OS_AUTH_TOKEN                 a token of the project

A service that the region does not have is said to be unavailable, and is no failure.
Exit code: 0 all well, 1 a call failed (what did not fail is shown), 2 bad input, 130 ended by Ctrl-C.
`;

export const help = `Usage: cloud-inventory overview (--region ID | --endpoint URL) [options]

Counts a project's keys and cache instances, and lists the instances. It only reads.

  --region ID        a region, such as eu-de
  --endpoint URL     an address for all services instead, such as http://127.0.0.1:4010
  --project-id ID    the project; default: OS_PROJECT_ID
  --include-failure  also count and list instances that could not be created
  --all              also show statuses that no instance is in
  --json             print one JSON object, with the cloud's own field names
  -h, --help         this text
  --version          the version of this command

The token comes from CLOUD_INVENTORY_TOKEN, or else OS_TOKEN; never from the command line, which others can read.
Exit code: 0 all well, 1 a call failed (what did not fail is shown), 2 bad input.
`;

export const help = `Usage: cloud-inventory-contract [options]

Says whether a server keeps the promises of the descriptions of KMS and DCS. Without --target it starts the mock, and
judges it with a fleet and with the documented examples. A server that somebody else runs gets nothing but GET and HEAD
of described paths.

Target
  --target URL           the server, or one for a service: --target kms=URL --target dcs=URL; only those are judged
  --profile NAME         what kind of server it is: huaweicloud, otc or mock (default: as its host tells, else
                         huaweicloud); no profile was verified against a live cloud yet
  --project-id ID        the project to ask for (default: OS_PROJECT_ID; with --fleet: 0dea2644…6fc, the mock's own)
  --rate NUMBER          requests a second at most (default 10; KMS takes 20 of a user, your own server more)
  --wrong-credentials    also sends it one wrong token and one wrong signature; wrong signatures lock a key after five
  --fleet FILE           without --target: what the mock answers from (default: its own)

Credentials come from the environment: a token from CLOUD_INVENTORY_TOKEN, OS_TOKEN or OS_AUTH_TOKEN, an access key from
CLOUD_SDK_AK and CLOUD_SDK_SK (and CLOUD_SDK_SECURITY_TOKEN), HUAWEICLOUD_SDK_AK … or OS_ACCESS_KEY and OS_SECRET_KEY (and
OS_SECURITY_TOKEN). With both, both are judged.

Run
  --quick                asks the mock some hundred questions instead of thousands: for while you work
  --seed NUMBER          the same random requests as the run that named it
  --runs NUMBER          random requests a property (default 150, 10 to a target)
  --timeout SECONDS      how long an answer may take (default 35)

Reports
  --html FILE            one page, for a browser: every promise of every operation, with the evidence
  --json FILE            for a program; - is stdout, with the summary on stderr
  --junit FILE           for CI
  --quiet                no progress, and no summary where every promise is kept
  --help, --version

A report is written whole or not at all. Exit codes: 0 all promises kept, 1 some broken, 2 could not judge, or not to the end. NO_COLOR=1 leaves colours out.
`;

import type { VerbName } from '../index.ts'

/** One example a verb, ready to be pasted into a shell in the folder of the project. */
export const EXAMPLES: { readonly [verb in VerbName]: string } = {
  limit: `npx sejour limit <<'JSON'
{ "decision": "article-9bis.irrecevable",
  "remedy": "annulment",
  "notification": { "by": "hand", "on": "2026-03-05" },
  "detained": false,
  "removalMeasure": "first",
  "filedOn": "2026-04-07" }
JSON`,
  order: `npx sejour order <<'JSON'
{ "document": "annexe-13",
  "notification": { "by": "hand", "on": "2026-03-05" },
  "on": "2026-03-20",
  "termDays": 30,
  "detained": false,
  "pending": [ { "kind": "article-9bis", "filedOn": "2025-11-03" } ] }
JSON`,
  fee: `npx sejour fee <<'JSON'
{ "ground": "article-9bis",
  "filedOn": "2025-03-01",
  "persons": [ { "id": "p1", "birthDate": "1990-01-01" },
               { "id": "p2", "birthDate": "2015-06-15" } ],
  "payments": [ { "for": "p1", "cents": 36800, "paidOn": "2025-02-20", "proof": true } ] }
JSON`,
  'eu-stay': `npx sejour eu-stay <<'JSON'
{ "request": "annexe-19",
  "filedOn": "2025-07-01",
  "arrivedOn": "2025-05-20",
  "residenceCheck": { "result": "positive", "on": "2025-07-10" } }
JSON`,
  'short-stay': `npx sejour short-stay <<'JSON'
{ "nationality": "PH",
  "stays": [ { "from": "2014-08-15", "to": "2014-09-30" } ],
  "on": "2014-11-30",
  "plannedEntry": "2015-01-01" }
JSON`,
  visit: `npx sejour visit <<'JSON'
{ "nationality": "PH",
  "entry": "2026-01-12",
  "leave": "2026-01-30",
  "lodging": "private",
  "means": 90000 }
JSON`,
  unlimited: `npx sejour unlimited <<'JSON'
{ "on": "2026-11-23",
  "basis": "refugee",
  "protectionRequestedOn": "2020-02-10",
  "periods": [ { "from": "2020-02-10", "to": "2022-03-31", "kind": "protection-procedure" },
               { "from": "2022-04-01", "kind": "limited-card" } ] }
JSON`,
  renewal: `npx sejour renewal <<'JSON'
{ "title": "A", "expires": "2026-03-31", "on": "2026-02-20" }
JSON`,
  assess: `npx sejour assess article-9bis <<'JSON'
{ "on": "2026-01-12", "facts": {} }
JSON`,
  facts: 'npx sejour facts article-9bis',
  whatif: `npx sejour whatif article-9bis <<'JSON'
{ "on": "2026-01-12", "facts": {} }
JSON`,
  orient: `npx sejour orient <<'JSON'
{ "on": "2026-03-05",
  "nationalities": ["MA"],
  "facts": { "situation.lieu": "belgique", "situation.duree": "long" } }
JSON`,
  routes: `npx sejour routes article-9bis <<'JSON'
{ "on": "2026-03-05", "days": { "filing": "2026-03-05" } }
JSON`,
  decisions: 'npx sejour decisions',
  exemptions: 'npx sejour exemptions',
  write: `npx sejour write annexe-20 docs/examples/annexe-20.json --lang fr -o "$(mktemp -d)/annexe20.pdf"`,
  templates: `npx sejour templates annexe-20`,
  machine: 'npx sejour machine article-9bis',
  titles: 'npx sejour titles',
  decode: 'npx sejour decode "annexe 20"',
  law: 'npx sejour law 9bis',
  maintenance: 'npx sejour maintenance 2027-08-01',
  changes: 'npx sejour changes 2025-08-17 2025-08-18',
  confirm: `npx sejour confirm <<'JSON'
{ "text": "loi-1980-12-15",
  "article": "9bis",
  "by": "Zoé Imaginaire",
  "capacity": "avocate (exemple inventé)",
  "comparedOn": "2026-10-01",
  "verdict": "as-stated" }
JSON`,
  simulate: `npx sejour simulate 2025-12-31 2026-01-01 <<'JSON'
{"id": "demo-1", "fee": {"ground": "article-9bis", "persons": [{"id": "p1", "birthDate": "1990-01-01"}]}}
{"id": "demo-2", "fee": {"ground": "article-9bis", "persons": [{"id": "p1", "birthDate": "2015-06-15"}]}}
JSON`,
  verify: 'npx sejour verify docs/examples/dossier-exemple.zip',
  demo: 'SEJOUR_DATA="$(mktemp -d)" npx sejour demo',
  backup: `export SEJOUR_DATA="$(mktemp -d)"
npx sejour demo > "$SEJOUR_DATA/accounts"
npx sejour backup "$SEJOUR_DATA-copy"`,
  restore: `export SEJOUR_DATA="$(mktemp -d)"
npx sejour demo > "$SEJOUR_DATA/accounts"
npx sejour backup "$SEJOUR_DATA-copy" --with-key > "$SEJOUR_DATA/copied"
SEJOUR_DATA="$(mktemp -d)" npx sejour restore "$SEJOUR_DATA-copy" --with-key`,
  help: 'npx sejour help limit',
}

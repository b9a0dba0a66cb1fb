import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Every real case: a ruling, or a rule that a public page shows at work. */
const CASES = `
  AD-04 AD-05 AD-06 AD-08 AD-10 AS-02 AX-01 AX-06 DO-01 EB-01 EB-05 EU-06 EU-07 EU-08
  EX-02 EX-07 EX-08 FE-03 FE-04 ID-04 ID-07 LA-03 OQ-04 PR-01 PS-01 PS-03 RC-03
  RW-01 RW-04 SS-03 SS-05 SS-08 SS-09 SS-11 WD-01`
  .trim()
  .split(/\s+/)

/** Tests beside a rule, or beside the answer that rests on it: counting days alone is not enough. */
const scenarios = globSync('packages/{law,answers}/src/**/*.test.ts', { cwd: root }).flatMap(
  (file) => readFileSync(join(root, file), 'utf8').match(/'[A-Z]{2}-\d{2}\b/g) ?? [],
)
const named = new Set(scenarios.map((id) => id.slice(1)))

test.each(CASES)('%s is a scenario beside the rule that it concerns', (id) => {
  expect(named).toContain(id)
})

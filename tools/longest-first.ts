import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Where tests wait for a browser, a process or a disk, longest first. */
const LONG = [
  'tools/kill-server',
  'apps/server/src/walk/walk',
  'apps/web/browser/article-9bis',
  'apps/web/browser/access',
  'apps/web/browser/',
  'tools/house',
  'apps/server/src/start',
  'apps/cli/src/help',
  'services/store/src/backup/',
  'apps/cli/src/',
  'services/store/src/database/',
  'services/store/src/keys/',
  'tools/',
  'apps/web/src/pages/article-9bis/',
  'apps/',
  'services/',
]

/** Files that take long begin first, so that no worker is left with one of them at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex((start) => moduleId.includes(`/${start}`))
      return at < 0 ? LONG.length : at
    }
    return [...files].sort((one, other) => place(one) - place(other))
  }
}

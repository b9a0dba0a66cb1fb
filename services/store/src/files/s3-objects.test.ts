import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from 's3rver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onBothStores } from '../testing/on-both-stores.fixtures.ts'
import { shelves } from '../testing/open-shelves.fixtures.ts'
import { fileStoreContract } from './file-store.contract.ts'
import { s3Objects } from './s3-objects.ts'

/** A server of S3 for tests. */
type Bucket = { readonly endpoint: string; readonly folder: string; close: () => Promise<void> }

async function openBucket(): Promise<Bucket> {
  const folder = mkdtempSync(join(tmpdir(), 'sejour-s3-'))
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: folder,
    configureBuckets: [{ name: 'files' }],
  })
  const { port } = await server.run()
  return {
    endpoint: `http://127.0.0.1:${port}`,
    folder,
    close: async () => {
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const access = { region: 'eu', accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' }

let bucket: Bucket
beforeAll(async () => {
  bucket = await openBucket()
})
afterAll(() => bucket.close())

onBothStores('files in a bucket', (_, newPlace) => {
  const open = shelves(newPlace)
  fileStoreContract(async () => {
    const s3 = { ...access, endpoint: bucket.endpoint, bucket: 'files' }
    return {
      ...(await open({ s3 })),
      objects: s3Objects(s3),
      count: () => globSync('files/**/*_object', { cwd: bucket.folder }).length,
    }
  })
})

describe('a bucket that cannot be used', () => {
  test.each([
    { change: { endpoint: 'http://127.0.0.1:9' }, because: 'nobody answers' },
    { change: { accessKeyId: 'nobody' }, because: 'we are not let in' },
    { change: { bucket: 'other' }, because: 'there is no such bucket' },
  ])('keeps nothing and says so: $because', async ({ change }) => {
    const path = join(bucket.folder, 'letter')
    writeFileSync(path, 'A letter')
    const place = { ...access, endpoint: bucket.endpoint, bucket: 'files', ...change }
    await expect(s3Objects(place).keep('a/b/c', path)).rejects.toMatchObject({
      name: 'FilesUnavailable',
      reason: 'unreachable',
    })
  })
})
